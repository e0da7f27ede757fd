// Why a question is refused: one ordered rule for all ways of answering, so that the reason does not hang on where a way gave up.
import type { Answer, Reason } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { isNamed } from '#ask/fit/alike.ts';
import { bound } from '#ask/fit/seek.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Term } from '#ask/reading/reading.ts';
import { isPast } from '#ask/text/stem.ts';
import { outside, refuse } from './refuse.ts';

/** A refusal with the reason that is the first to hold. */
export function grounded(answer: Answer, asking: Asking): Answer {
  if (answer.status === 'answer' && isTrait(asking)) return outside('subject', asking);
  if (answer.status !== 'abstain') return answer;
  const reason = groundOf(answer.reason!, answer, asking);
  return reason === answer.reason ? answer : refusedFor(reason, answer, asking);
}

/** In order: of another world; of the record's time; a premise held against another affair; a deed it has of nobody. */
function groundOf(reason: Reason, answer: Answer, asking: Asking): Reason {
  if (reason === 'after-cutoff') return reason;
  if (reason !== 'out-of-scope' && (isTrait(asking) || isOfWorld(asking))) return 'out-of-scope';
  if (reason === 'out-of-scope' && (isOfItsTime(asking) || namesIts(asking)))
    return groundOf('not-recorded', answer, asking);
  if (reason === 'false-premise' && isOfOther(answer, asking)) return 'not-recorded';
  if (reason === 'not-recorded' && (neverDone(asking) || (namesIts(asking) && PROVIDES.test(asking.reading.plain))))
    return 'false-premise';
  return reason;
}

export function refusedFor(reason: Reason, { records }: Answer, asking: Asking): Answer {
  const { words, reading } = asking;
  if (reason === 'out-of-scope') return outside('subject', asking);
  const deed = neverDone(asking);
  const missing = reading.terms.filter((t) => t.must && !t.ids).map((t) => t.text);
  const says =
    reason === 'false-premise'
      ? words.ask.falsePremise(words.ask.premise.neverDone(deed?.text ?? (missing.join(', ') || asking.typed.trim())))
      : words.ask.notRecorded(missing.join(', ') || words.ask.whole(asking.typed));
  return refuse({ reason, says, nearest: [...records, ...reading.terms.flatMap((t) => t.ids ?? [])] }, asking);
}

/** Of a day or month the record tells of: what was paid or settled then belongs to it, told or not. */
const isOfItsTime = ({ reading: { time }, dataset }: Asking): boolean =>
  (time?.exact === 'day' || time?.exact === 'month') &&
  time.relative === undefined &&
  time.any.every(({ from }) => from <= dataset.asOf && from >= SINCE);
const SINCE = '2025';

/** "The cook of the Stena Imperative", "the Islamabad memorandum": a ship, weapon or paper that is the record's own. */
const namesIts = ({ reading: { terms, words, plain }, dataset, index }: Asking): boolean =>
  !OWN.test(plain) &&
  (terms.some((t) => t.ids?.some((id) => dataset.all.vessel.has(id) || dataset.all.term.has(id))) ||
    index.passages.some((p) => p.kind === 'term' && isNamed(p, words)));

/** "Which article of the memorandum limits …" takes for granted that one does. */
const PROVIDES =
  /\b(?:which|what) (?:[a-z]+ )?(?:articles?|clauses?|paragraphs?|sections?|provisions?|annex(?:es)?) of\b|\b(?:memorandum|agreement|deal|accord|resolution|treaty|jcpoa)\b.* (?:prescribe|impose|stipulate)s?\b/;

/** Needs of the asker's own: "do I need a visa", "my dog". */
const OWN = /\b(?:i|my|me|we|our)\b/;
const PAST = /\b(?:did|was|were|had|been|has|have|if)\b/;

/** "Is Kushner happily married": a trait of somebody that the record has no word for. */
export function isTrait({ reading: { terms, words, plain, time }, dataset }: Asking): boolean {
  if (time || !IS.test(plain) || words.length > TRAIT) return false;
  const musts = terms.filter((t) => t.must);
  const [known, ...more] = musts.filter((t) => !t.unknown);
  const isPerson = known?.ids?.every((id) => dataset.all.person.has(id)) ?? false;
  return isPerson && more.length === 0 && musts.length > 1;
}
const IS = /^(?:so |and )?(?:is|are) /;
const TRAIT = 6;

/** Of the world at large: nothing done or dated, and a thing the record has no word for, of lands alone or for the asker's own ends. */
function isOfWorld({ reading: { terms, words, time, plain }, dataset }: Asking): boolean {
  if (time || PAST.test(plain) || words.some((w) => w.stem in TYPE_OF || (isPast(w.plain) && w.plain !== 'need')))
    return false;
  const isTown = ({ ids }: Term): boolean =>
    ids?.every((id) => /^(?:city|town|country)$/.test(dataset.all.place.get(id)?.classification ?? '')) ?? false;
  const musts = terms.filter((t) => t.must);
  const known = musts.filter((t) => !t.unknown);
  return (
    musts.length > known.length &&
    known.some((t) => t.ids) &&
    known.every((t) => t.sort === 'country' || isTown(t) || (!t.ids && OWN.test(plain)))
  );
}

/** "Why did Egypt expel the ambassador": a deed of somebody the record knows, which it has not found of them. */
const neverDone = ({ reading: { terms, frame } }: Asking): Term | undefined =>
  (frame === 'why' || frame === 'when') && terms.some((t) => t.ids && t.must)
    ? terms.find((t) => t.must && t.done && (t.hard === 'act' || t.unknown))
    : undefined;

/** Whether the premise was held against a record that has none of the names, days and deeds that would make it the one that is meant. */
function isOfOther({ records: [id] }: Answer, { reading, index, anchor }: Asking): boolean {
  const passage = id === undefined ? undefined : index.of.get(id);
  // Who holds an office in somebody's place tells against it, though no question names them.
  if (!passage || passage.kind === 'person' || reading.time || anchor) return false;
  const musts = reading.terms.filter((t) => t.must);
  const tells = (t: Term): boolean =>
    (t.ids !== undefined && (t.sort !== 'country' || t.weight >= 2)) ||
    t.hard === 'act' ||
    (!t.ids && t.hard === 'name');
  return (
    musts.some((t) => t.ids && bound(t, passage) < 0.3) && !musts.some((t) => tells(t) && bound(t, passage) >= 0.3)
  );
}
