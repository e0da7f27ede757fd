// "Why did the E3 not trigger snapback", "a reason for not listing the Guards": a deed said not to have been done, which the record tells was done.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { verdictOn } from '#ask/fit/verdict.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { DENIES, UNDONE } from '#ask/lexicon/opposites.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { OFF, TAKES_PART } from '#ask/lexicon/undone.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';

/** How far before it a deed may be denied, or be only wanted. */
const REACH = 4;
const AUX = /^(?:did|does|do|has|have|had|was|were)$/;
const BE = /^(?:was|were)$/;
const FOR = /^(?:for|by|of|about|in)$/;
const BESIDE = /^(?:even|also|simply|just|yet|then)$/;
/** Deeds too plain to tell which one is meant. */
const PLAIN =
  /^(?:want|say|said|have|be|been|know|known|believe|take|give|given|get|make|go|allow|let|use|need|think|happen|answer|name|named)$/;

type Denied = { readonly who: Term; readonly deed: Word; readonly at: number; readonly passive: boolean };

export function notDone(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || /\b(?:whether|if)\b/.test(reading.plain))
    return undefined;
  const denied = deniedIn(reading);
  if (!denied) return undefined;
  const terms = reading.terms.map((t) =>
    t.at === denied.at || t.focus ? { ...t, must: false, weight: t.weight * 0.3 } : t,
  );
  const musts = terms.filter((t) => t.must);
  if (!musts.some((t) => t !== denied.who)) return undefined;
  const without: Reading = { ...reading, terms };
  const fitting = seek(without, index).filter(
    (c) => c.onTime !== 0 && c.passage.kind === 'event' && verdictOn(c, musts, without).kind === 'answers',
  );
  const told = fitting.map((candidate) => ({ candidate, is: tellsOf(denied, candidate, asking) }));
  const done = told.find(({ is }) => is === 'done');
  if (!done || told.some(({ is }) => is === 'denied')) return undefined;
  return falsePremise(
    words.ask.premise.opposite(`not ${denied.deed.raw}`, nameOf(done.candidate, asking)),
    [done.candidate.passage.id],
    asking,
  );
}

/** The deed said not to have been done, and by whom, or to whom where it is put passively. */
function deniedIn({ words, terms }: Reading): Denied | undefined {
  const not = words.findIndex(({ plain }) => plain === 'not');
  if (not < 0) return undefined;
  const aux = words.findLastIndex(({ plain }, i) => i < not && i >= not - REACH && AUX.test(plain));
  if (aux < 0 && !FOR.test(words[not - 1]?.plain ?? '')) return undefined;
  const at = BESIDE.test(words[not + 1]?.plain ?? '') ? not + 2 : not + 1;
  const deed = words[at];
  if (!deed || STOP.has(deed.stem) || PLAIN.test(deed.plain) || TAKES_PART.has(deed.stem)) return undefined;
  const who = terms.findLast((t) => t.ids?.length && t.sort !== 'word' && t.to <= not);
  return who && { who, deed, at, passive: aux >= 0 && BE.test(words[aux]!.plain) };
}

/** What the clauses of a record tell of a deed of somebody: that it was done, or that it was not. */
function tellsOf(
  { who, deed, passive }: Denied,
  { passage }: Candidate,
  { index }: Asking,
): 'done' | 'denied' | undefined {
  const clauses = partsOf(passage).own.flatMap((words) => {
    const at = words.findIndex(({ stem }) => stem === deed.stem);
    const links = index.link(words.map((w) => w.plain)).filter((l) => passive || l.to <= at);
    const states = words.slice(0, passive ? words.length : at).flatMap(({ plain }) => countryOf(plain) ?? []);
    const names = namesIn([...links.flatMap((l) => l.ids), ...states.map((state) => `~${state}`)], index);
    return at >= 0 && namesOf(who).some((key) => names.has(key)) ? [words.slice(Math.max(0, at - REACH), at)] : [];
  });
  const isDenied = (before: readonly Word[]): boolean => before.some(({ stem }) => DENIES.has(stem) || OFF.has(stem));
  if (clauses.some(isDenied)) return 'denied';
  return clauses.some((before) => !before.some(({ stem }) => UNDONE.has(stem))) ? 'done' : undefined;
}
