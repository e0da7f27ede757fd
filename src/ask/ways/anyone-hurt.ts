// Whether anybody was hurt in something: the record says so, says that nobody was, or has no word of it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf, only } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import type { Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { told } from '#ask/telling/beside.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { stemsOf } from '#ask/text/stem.ts';

const HARM =
  'hurt|injur(?:ed|y|ies)|wounded|killed|harmed|die[ds]?|dead|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|losses';
const SOMEBODY = '(?:any ?one|any ?body|any (?:of (?:the|her|its) )?(?:crew|sailors?|soldiers?|people|civilians?))';
/** How far ahead an event must be to be the one that is meant. */
const SURE = 0.05;

/** Asks whether there were any, and takes for granted neither that there were nor that there were none. */
const ANY = new RegExp(`\\b(?:${SOMEBODY}(?: [a-z]+){0,2}? (?:${HARM})|any (?:reported |known )?(?:${HARM}))\\b`);
const COUNTED = /\bhow (?:many|much)\b/;

const HARMED = stemsOf(
  'hurt injure injury wound kill harm die dead death casualty fatality victim toll unhurt unharmed rescue assassinate execute',
);
const isHarm = (stem: string): boolean => HARMED.has(stem);

/** The event asked about where it tells of harm, or the refusal of one that tells of none. */
export function anyoneHurt(asking: Asking): Answer | undefined {
  const { reading, index, words } = asking;
  if (!ANY.test(reading.plain) || COUNTED.test(reading.plain)) return undefined;
  const terms = reading.terms.filter((t) => !isHarm(reading.words[t.at]!.stem));
  if (!terms.some((t) => t.must && t.ids) && !reading.time) return undefined;
  // "Any casualties when she was seized": what the clause tells of is what is asked about.
  const event = terms.some((t) => t.must) ? undefined : asking.anchor?.records[0];
  const first = (of: readonly Term[]): Candidate | undefined =>
    seek({ ...reading, terms: of }, index, ['event']).find((c) => c.onTime !== 0);
  const top = event ? only(index.of.get(event)!) : first(terms);
  if (!top || top.missing.length > 0) return undefined;
  // What is told in the words of the question is left to the other ways, where two are as likely to be meant.
  const whole = event ? undefined : first(reading.terms);
  if (whole?.missing.length === 0 && (whole.passage !== top.passage || whole.lead < SURE)) return undefined;
  if (tellsOfHarm(top.passage)) return told(top, [top], asking);
  if (!isMeant(top)) return undefined;
  const says = words.ask.notRecordedOf(words.ask.detail['how-many'], nameOf(top, asking));
  return refuse({ reason: 'not-recorded', says, nearest: [top.passage.id] }, asking);
}

/** Whether no other event is as likely to be the one asked about. */
const isMeant = ({ lead, onTime }: Candidate): boolean => lead > 0 || onTime === 1;

const tellsOfHarm = ({ sentences }: Passage): boolean =>
  sentences.some(({ unseen, words }) => !unseen && words.some((w) => isHarm(w.stem)));
