// "When he opened the Vienna talks", "after seeing Araghchi in Geneva": a part in an occasion that a clause takes for granted of whom the question is about.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { HELD } from '#ask/fit/alike.ts';
import { nameOf } from '#ask/fit/found.ts';
import { bound, type Candidate, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { stemsOf } from '#ask/text/stem.ts';

/** Deeds of those who are there. */
const PARTS = stemsOf(
  'open opened conclude concluded sign signed see seeing met meet visit attend host lead led join chair inspect address receive greet',
);
const OPENS = /^(?:when|while|after|before|as)$/;
const PRONOUN = /^(?:he|she|it|they)$/;
const OF_BODY = /^(?:it|they)$/;
const DONE: ReadonlySet<string | undefined> = new Set([...HELD, 'agreement']);

export function partIn(asking: Asking): Answer | undefined {
  const { dataset, index, words } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const start = startOf(reading);
  if (start < 0) return undefined;
  const isPerson = (t: Term): boolean =>
    t.sort === 'record' && (t.ids?.every((id) => dataset.all.person.has(id)) ?? false);
  // "When it signed": a body or a state.
  const isBody = (t: Term): boolean =>
    OF_BODY.test(reading.words[start + 1]!.plain) &&
    (t.sort === 'country' ||
      (t.sort === 'record' && (t.ids?.every((id) => dataset.all.organization.has(id)) ?? false)));
  const who = reading.terms.filter((t) => (isPerson(t) || isBody(t)) && t.to <= start).at(-1);
  const inside = reading.terms.filter((t) => t.at > start && t.ids?.length && t.sort !== 'country');
  if (!who || inside.length === 0) return undefined;
  const terms = inside.map((t) => ({ ...t, must: true }));
  const fitting = seek({ ...reading, frame: 'when', also: [], terms }, index, ['event']).filter(
    (c) => c.missing.length === 0 && c.onTime !== 0,
  );
  const isThere = ({ passage }: Candidate): boolean => bound(who, passage) > 0;
  const top = fitting.find(({ passage }) => DONE.has(passage.type));
  if (!top || fitting.some(isThere)) return undefined;
  return falsePremise(words.ask.premise.noLink(who.text, nameOf(top, asking)), [top.passage.id], asking);
}

/** Where a clause begins that tells of a part in something: "when he opened", "after seeing". */
function startOf({ words }: Reading): number {
  return words.findIndex(({ plain }, i) => {
    if (i < 2 || !OPENS.test(plain)) return false;
    const next = words[i + 1];
    const deed = PRONOUN.test(next?.plain ?? '') ? words[i + 2] : next?.raw.endsWith('ing') ? next : undefined;
    return deed !== undefined && PARTS.has(deed.stem);
  });
}
