// "What did Pezeshkian say in the Knesset": where words are said to have been spoken, which the record tells of another speaker.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';

const SAYS = /^(?:say|tell|announce|declare|promise|warn|claim|threaten)$/;
const ADDRESSES = /^(?:tell|address|promise|warn)$/;
const PRONOUN = /^(?:he|she|they|it)$/;
/** How far behind the best a record may be and still tell of it. */
const NEAR = 0.3;

export function saidThere(asking: Asking): Answer | undefined {
  const { index, words, dataset } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  const spoken = spokenIn(reading, (id) => dataset.all.person.has(id));
  if (!spoken) return undefined;
  const { who, where } = spoken;
  const fitting = seek(reading, index, ['event', 'quote']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const [top] = fitting;
  if (!top) return undefined;
  const own = namesOf(who);
  const tells = fitting.filter((c) => c.score >= top.score - NEAR).flatMap((c) => telling(c));
  if (tells.length === 0 || tells.some((names) => names === 'open' || own.some((key) => names.has(key))))
    return undefined;
  return falsePremise(words.ask.premise.otherDoer(who.text, nameOf(top, asking)), [top.passage.id], asking);

  /** Who is named in each clause that names the place; `open`, where a clause leaves it to another. */
  function telling({ passage }: Candidate): readonly (ReadonlySet<string> | 'open')[] {
    if (passage.kind === 'quote') return ['open'];
    return partsOf(passage).own.flatMap((clause) => {
      if (!isNamed(where, clause)) return [];
      const people = index.link(clause.map((w) => w.plain)).flatMap(({ ids }) => ids);
      const states = clause.flatMap(({ plain }) => (countryOf(plain) ? [`~${countryOf(plain)}`] : []));
      const isOpen = PRONOUN.test(clause[0]?.plain ?? '') || !people.some((id) => dataset.all.person.has(id));
      return [isOpen ? ('open' as const) : namesIn([...people, ...states], index)];
    });
  }
}

/** Who is said to have spoken, right before the verb, and where or to whom. */
function spokenIn(
  { words, terms, frame }: Reading,
  isPerson: (id: string) => boolean,
): { readonly who: Term; readonly where: readonly Word[] } | undefined {
  if (frame === 'yes-no' || frame === 'status') return undefined;
  const at = words.findIndex(({ plain }) => SAYS.test(plain) || ADDRESSES.test(plain));
  const who = terms.find((t) => t.to === at && t.sort === 'record' && t.ids!.every(isPerson));
  if (!who) return undefined;
  const there = words.findIndex(({ plain }, i) => i > at && (plain === 'in' || plain === 'at'));
  const next = ADDRESSES.test(words[at]!.plain) && words[at + 1]?.plain === 'the' ? at : there;
  if (next < 0) return undefined;
  const from = words[next + 1]?.plain === 'the' ? next + 2 : next + 1;
  const where = terms.find((t) => t.at === from && t.must && t !== who);
  return where ? { who, where: words.slice(where.at, where.to) } : undefined;
}

const isNamed = (name: readonly Word[], clause: readonly Word[]): boolean =>
  clause.some((_, at) => name.every((w, i) => clause[at + i]?.stem === w.stem));
