// A question as it was read: its words, whom and what it names, when it speaks of, what kind it is, and what must be bound.
import type { Day } from '#answer/answer.ts';
import { ASKING } from '#ask/lexicon/acts.ts';
import { capitalOf, countryOf } from '#ask/lexicon/countries.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { inOrder } from '#ask/text/order.ts';
import { plainly } from '#ask/text/otherwise.ts';
import { ownersIn, settle, type Word, wordsOf } from '#ask/text/plain.ts';
import { periodOf } from '#ask/time/period.ts';
import { presidencyOf } from '#ask/time/presidency.ts';
import { withReign } from '#ask/time/reign.ts';
import type { Time, Timed } from '#ask/time/stretch.ts';
import { timeOf } from '#ask/time/time.ts';
import type { Names } from '#names/names.ts';
import { eitherOr } from './either.ts';
import { type Frame, framesOf } from './frames.ts';
import { withJoined } from './joined.ts';
import { stemKeys, wayKeys } from './name-terms.ts';
import { withRoles } from './roles.ts';
import { unslipped } from './spelt.ts';
import { termsOf } from './terms.ts';

/** A word or name of the question that an answer must account for. */
export type Term = {
  readonly text: string;
  readonly sort: 'word' | 'record' | 'office' | 'country' | 'name' | 'number' | 'ordinal';
  /** Key of the index → how well it stands for the term. */
  readonly keys: readonly (readonly [string, number])[];
  readonly weight: number;
  /** A term that must be bound; the others count only when they are. */
  readonly must: boolean;
  readonly ids?: readonly string[];
  /** Posts, where an office stands for its holder. */
  readonly posts?: readonly string[];
  /** How it counts against a record that lacks it: a name or deed fails the premise, a detail is not recorded, a word may be forgiven. */
  readonly hard: 'name' | 'act' | 'detail' | 'word';
  /** Position of its first word. */
  readonly at: number;
  /** One past its last word. */
  readonly to: number;
  /** The thing asked for: "which hotel", "how many crew". */
  readonly focus?: true;
  /** Whom or what a question expressly leaves aside: "besides Hormuz". */
  readonly aside?: true;
  /** What is said to have been done: "why did the Senate reject …". */
  readonly done?: true;
  /** Not a word of the record nor of the language as we know it. */
  readonly unknown?: true;
};

export type Reading = {
  readonly typed: string;
  readonly words: readonly Word[];
  /** Plain words joined by blanks: what frames are read from. */
  readonly plain: string;
  readonly frame: Frame;
  readonly also: readonly Frame[];
  readonly time?: Time;
  readonly terms: readonly Term[];
  /** Names that fit several records alike. */
  readonly unsure: readonly Unsure[];
  /** The records among which alone it is sought: what stands beside the article it points to. */
  readonly within?: ReadonlySet<string>;
};

/** A name several records share; `most` is the one the record speaks of far more than of the others. */
export type Unsure = {
  readonly text: string;
  readonly ids: readonly string[];
  readonly most?: string;
  readonly given?: true;
};

export type Reader = {
  readonly index: Index;
  readonly names: Names;
  readonly now: Day;
  /** Turns of speech are put plainly, and every word may stand for the ones it is put for. */
  readonly freely?: boolean;
};

/** "1957 or 1958?", "sun or mon": years and weekdays the question leaves open date nothing. */
const YEARS_OFFERED =
  /\b(?:19|20)\d\d or (?:19|20)\d\d\b|\b(?:on )?(?:a )?(?:sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?,? or (?:on )?(?:a )?(?:sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?\b/g;

/** "An attack that was scheduled for tomorrow": a day as it was then. */
const TO_BE =
  /\b((?:was|were|been) (?:[a-z]+ )?(?:scheduled|planned|due|set|meant)) (?:for|on) (?:tomorrow|today|the next day)\b/g;

/** "UN sanctions back on Iran, date": what asks nothing else asks when. */
const DATE_LAST =
  /^((?!.*\b(?:who|whom|whose|what|which|when|where|why|how|did|is|was)\b).* [^ ,]+)\W+(?:exact |the )?date\W*$/g;

export function read(typed: string, reader: Reader): Reading {
  const { index } = reader;
  const settled = inOrder(settle(typed), index)
    .replace(YEARS_OFFERED, ' ')
    .replace(TO_BE, '$1')
    .replace(DATE_LAST, '$1 when');
  const whole = mended(settled, reader);
  const { time, rest }: Timed = isTerm(whole, index)
    ? { rest: settled }
    : (periodOf(settled, index.dataset) ?? dated(settled, reader));
  const words = rest === settled ? whole : mended(rest, reader);
  const plain = whole.map((w) => w.plain).join(' ');
  const { frame, also } = framesOf(plain);
  const frames = [frame, ...also.filter((f) => f === 'source-of')];
  const { terms, unsure } = termsOf(words, reader, frames, time, ownersIn(typed));
  const reigned = withReign(terms, words, ownersIn(typed), index.dataset);
  const spoken = (frame === 'what' || OPINED.test(plain)) && isSaying(terms, words, reader);
  return {
    typed,
    words,
    plain,
    frame: spoken ? 'said' : frame,
    also: spoken ? ['position', ...also] : also,
    ...(time ? { time } : {}),
    terms: eitherOr(asAsked(withRoles(withJoined(reigned, words, index), words, index), words, reader), words),
    unsure,
  };
}

/** The days a question names, or else the years of a president. */
function dated(settled: string, { index: { dataset }, now }: Reader): Timed {
  const named = timeOf(settled, now, dataset.asOf);
  return named.time ? named : (presidencyOf(settled, dataset) ?? named);
}

/** The thing asked for is looked for by its own word, however freely the rest is read: "which text" is no deal. */
function asAsked(terms: readonly Term[], words: readonly Word[], reader: Reader): readonly Term[] {
  if (!reader.freely) return terms;
  return terms.map((t) => {
    if (!t.focus || t.ids || t.sort !== 'word') return t;
    const { stem } = words[t.at]!;
    const strict = new Set([...stemKeys(stem), ...wayKeys(stem, { ...reader, freely: false })].map(([key]) => key));
    const own = t.keys.filter(([key]) => strict.has(key) || !wayKeys(stem, reader).some(([way]) => way === key));
    return { ...t, keys: own };
  });
}

/** Whether all that is asked is what a term means, whatever day stands in its name: "what is the 2026 Iran war". */
function isTerm(words: readonly Word[], { link, dataset }: Index): boolean {
  if (!words.some((w) => /^(?:what|define|explain|mean|meaning|meant|definition|term)$/.test(w.plain))) return false;
  const term = link(words.map((w) => w.plain)).find(
    (l) => l.to - l.from > 1 && l.ids.every((id) => dataset.all.term.has(id)),
  );
  const isAsking = (w: Word): boolean => STOP.has(w.stem) || ASKING.define!.has(w.stem);
  return term !== undefined && words.every((w, i) => (i >= term.from && i < term.to) || isAsking(w));
}

/** "Mao Ning on who is to blame": what is asked in the question is what was said. */
const OPINED = /^(?:[a-z]+ ){1,3}(?:on|about) (?:who|what|why|how|whether|when|where|which)\b/;

/** "Bessent on Iranian barrels", "Sharif's words when …": a name and what follows it ask for words. */
function isSaying(terms: readonly Term[], words: readonly Word[], { index }: Reader): boolean {
  const [first] = terms;
  const isPerson = first?.sort === 'record' && first.ids!.every((id) => index.dataset.all.person.has(id));
  return (
    isPerson &&
    first.at <= 1 &&
    /^(?:on|about|regarding|words?|warnings?|remarks?|comments?|answer|reply|response|reaction|statement|policy|line)$/.test(
      words[first.to]?.plain ?? '',
    ) &&
    first.to + 1 < words.length
  );
}

/** Words with their slips mended, and capitals by their names. */
function mended(settled: string, reader: Reader): Word[] {
  const placed = capitalsIn(unslipped(wordsOf(settled, true), reader));
  return reader.freely ? plainly(placed) : placed;
}

/** "The Austrian capital", "Oman's capital": the city by its name. */
const capitalsIn = (words: readonly Word[]): Word[] =>
  words.flatMap((word, i) => {
    const city = (at: number): string | undefined => {
      const code = words[at + 1]?.plain === 'capital' && countryOf(words[at]!.plain);
      // "Which European capital" is any of several.
      return code && code !== 'eu' ? capitalOf(code) : undefined;
    };
    if (i > 0 && city(i - 1)) return [];
    return city(i) ? wordsOf(city(i)!) : [word];
  });

/** The one record a term means, for certain or by far the most likely; undefined when several fit. */
export function meantBy(term: Term, { unsure }: Pick<Reading, 'unsure'>): string | undefined {
  if (term.sort === 'office') return undefined;
  if (term.ids?.length === 1) return term.ids[0];
  return unsure.find((u) => u.text === term.text)?.most;
}
