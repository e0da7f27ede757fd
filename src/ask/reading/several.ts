// Two questions in one line, each with a subject of its own: both are answered.
import { type Answer, type Block, type Day, prose, strong } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { isPast } from '#ask/text/stem.ts';
import { eventsOf } from '#ask/time/two-events.ts';
import { orderAsked } from '#ask/ways/order-of-two.ts';
import type { Term } from './reading.ts';

const JOINT =
  /\?\s*(?:and |also |&\s*)?(?=\S)|[,;]?\s+(?:and(?: also)?|&|\+|plus|also)\s+(?=(?:who|whom|whose|when|where|what|which|how|why)\b)/i;
/** "And on which day" begins a half, too. */
const HALVES =
  /\?\s*(?:and |also |&\s*)?(?=\S)|[,;]?\s+(?:and(?: also)?|&|\+|plus|also)\s+(?=(?:(?:on|in|at|from|by) )?(?:who|whom|whose|when|where|what|which|how|why)\b)/i;

/** The day that the answer to a question tells. */
export type DayOf = (asking: Asking) => Day | undefined;

/** The questions a line puts, when each names something of its own and no record is about all of it. */
export function questionsIn(typed: string, read: (part: string) => Asking, dayOf: DayOf): readonly Asking[] {
  const whole = read(typed);
  const rounds = eachRound(typed);
  if (rounds) return rounds.map(read);
  const parts = typed.split(JOINT).filter((part) => part.trim().length > 3);
  if (parts.length !== 2) return [];
  const then = heldThen(parts as [string, string], read, dayOf);
  if (then.length > 0) return then;
  const asked = parts.map(read);
  const together = seek(whole.reading, whole.index).some((c) => c.missing.length === 0 && c.onTime !== 0);
  return !together && asked.every(hasSubject) ? asked : [];
}

/** "The start of the blackout + who was president then": an office is asked of for the day that answers the first question. */
function heldThen(
  [one, other]: readonly [string, string],
  read: (part: string) => Asking,
  dayOf: DayOf,
): readonly Asking[] {
  if (!THEN.test(other) || !read(other).reading.terms.some((t) => t.posts)) return [];
  const first = read(one);
  const day = dayOf(first);
  return day ? [first, read(other.replace(THEN, ` on ${day}`))] : [];
}
const THEN = /,? (?:(?:back )?then|at (?:the|that) time)(?=\W*$)/i;

const NTH = '(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-6]th)';
const TWO_ROUNDS = new RegExp(
  `\\b(?:both )?(?:the )?(${NTH})(?: round)? (?:and|&) (?:the )?(${NTH})( \\w+)? rounds?\\b`,
  'i',
);

/** "Which city saw the second and the third round": the same of each; what lies between the two is asked of both. */
function eachRound(typed: string): readonly string[] | undefined {
  const two = TWO_ROUNDS.exec(typed);
  if (!two || /\b(?:between|from|after|before|since|how (?:many|long)|why)\b/i.test(typed)) return undefined;
  return two.slice(1, 3).map((nth) => typed.replace(two[0], `the ${nth}${two[3] ?? ''} round`));
}

/** The two halves of a question for an order; the day that stands before both is that of each. */
export function orderedIn(typed: string, read: (part: string) => Asking): readonly Asking[] {
  const two = orderAsked(typed);
  if (!two) return [];
  // "3 Feb 2026: which came first, the drone or the tanker?", "the drone or the tanker on 3 Feb": the day is that of both, where both have it.
  const said = read(typed).reading.time?.text ?? '';
  const isDated = (of: string): boolean => said === '' || of.toLowerCase().includes(said);
  return two.map((part) => {
    const dated = isDated(part) ? undefined : read(`${part} ${said}`);
    const isOfBoth = dated && (!two.some(isDated) || eventsOf(dated.reading.terms, dated).length > 0);
    return isOfBoth ? dated : read(part);
  });
}

/** Words that speak of somebody or something the question before named. */
const OF_PERSON = /\b(?:he|she|him|her|the man|the woman)\b/i;
const OF_THING =
  /\b(?:its?|they|them|their|this|(?:the|that) (?:ship|vessel|tanker|meeting|round|letter|deal|body|agreement|strike|talks|call|visit))\b/i;
const ASKS = /\b(?:who|whom|whose|when|where|what|which|how|why)\b/i;
const ASK = new RegExp(ASKS, 'gi');
const LEANS = /\b(?:s?he|it|they|his|her|its|their|him|them)\b/i;

/** "The snapback: when triggered, when in force?", "The Cairo deal - signed when and ended when": two questions of what stands before both. */
const OF_ONE =
  /^(?<of>[^:;?]+?)(?:\s*[:;]|,|\s+[-–—])\s+(?<one>[^,;?]+?)(?:\s*[,;]\s*(?:and |& )?|\s+(?:and|&)\s+)(?<other>[^,;?]+)\s*\??$/;

function halvesOfOne(typed: string): readonly string[] {
  const { of = '', one = '', other = '' } = OF_ONE.exec(typed.trim())?.groups ?? {};
  const areAsked = !ASKS.test(of) && [one, other].every((part) => part.match(ASK)?.length === 1 && !LEANS.test(part));
  return areAsked ? [one, other].map((part) => `${of}: ${part}`) : [];
}

/** "Iran says short, Axios says what": another's version of what is asked, and no question of its own. */
const VERSIONS = /\bsa(?:ys?|id) (?!what\b)[^?]+\bsa(?:ys?|id) what\W*$/i;

/** What may part two halves that end with what they ask. */
const PARTING = /\s+(?:and|&|n|but)\s+|\s*[,;]\s+/gi;
/** Where a half begins with what it asks. */
const OPENS = /^(?:(?:and|also|then|on|in|at|by|to|from|for) )*(?:who|whom|whose|when|where|what|which|how|why)\b/i;

const AT = /^(?:in|at|on|to|from|by|with)$/;

/** "Embassy shut which day in January and withdrawn again which day in February": each half asks behind what it tells, and the second is of what the first opens with where it tells only what was done. */
function halvesBehind(typed: string): readonly string[] {
  const isBehind = (part: string): boolean => part.match(ASK)?.length === 1 && !OPENS.test(part) && !LEANS.test(part);
  if (VERSIONS.test(typed)) return [];
  for (const { 0: joint, index } of typed.matchAll(PARTING)) {
    const [one, other] = [typed.slice(0, index).trim(), typed.slice(index + joint.length).trim()];
    if (!isBehind(one) || !isBehind(other)) continue;
    const [first = '', words] = [other.split(' ')[0]!.toLowerCase(), one.split(' ')];
    const leans = isPast(first) ? isPast : AT.test(first) ? (word: string) => word === first : undefined;
    if (!leans) return [one, other];
    const at = words.findIndex((word) => leans(word.toLowerCase()));
    return at > 0 ? [one, `${words.slice(0, at).join(' ')} ${other}`] : [];
  }
  return [];
}

/** Whether a line asks two things, each behind what it tells, or who came after: what one of them names is no premise of the other. */
export const asksBehind = (typed: string): boolean => halvesBehind(typed).length > 0 || COMES.test(typed);

/** Whether a half was made so. */
const isOfOne = ({ typed }: Asking): boolean => OF_HALF.test(typed);
const OF_HALF = /^[^:]+: [^:]+$/;

/** "And who came after": after whom the first half names. */
const COMES = /^.*\bwho (?:came|was|followed|took over) (?:next )?(?:after|before)(?=\W*$)/i;

/** The two halves of a line, each a question of its own: what the second says of "him" or "it" is said of what the first names. */
export function halvesOf(typed: string, read: (part: string) => Asking): readonly Asking[] {
  const ofOne = halvesOfOne(typed);
  if (ofOne.length > 0) return ofOne.map(read);
  const behind = halvesBehind(typed);
  if (behind.length > 0) return behind.map(read);
  const [one = '', other = '', ...more] = typed.split(HALVES).filter((part) => part.trim().length > 3);
  if (other === '' || more.length > 0 || !ASKS.test(one) || VERSIONS.test(other)) return [];
  const after = other.replace(COMES, '$& him');
  const { reading, dataset } = read(one);
  const isPerson = (t: Term): boolean => t.ids?.some((id) => dataset.all.person.has(id)) ?? false;
  const named = reading.terms.filter((t) => t.must && !t.done && !t.focus);
  const people = named.filter(isPerson);
  const unnamed = named.filter((t) => !isPerson(t) && t.sort !== 'country');
  // "The Cairo deal": what the record knows by name, with the word behind it.
  const known = unnamed.find((t) => t.ids);
  const things = known ? unnamed.filter((t) => t === known || (t.at === known.to && !t.ids)) : unnamed;
  if (OF_PERSON.test(after) && people.length !== 1) return [];
  if (OF_THING.test(other) && things.length === 0) return [];
  const put = (text: string): string => text.replace(/\$/g, '$$$$');
  const told = after
    .replace(OF_PERSON, put(people[0]?.text ?? ''))
    .replace(OF_THING, put(things.map(({ text }) => text).join(' ')));
  return [one, told].map(read);
}

/** "And when was he born" has none: it speaks of what came before. */
const hasSubject = ({ reading }: Asking): boolean =>
  !/\b(?:he|she|it|they|his|her|their|its|him|them|there|that|this|those)\b/.test(reading.plain) &&
  reading.terms.some((t) => t.must && (t.ids ? t.sort !== 'country' : t.weight >= 3.5));

/** Blocks of each answer that are told when there are two. */
const MOST = 4;

export function together(answers: readonly Answer[], asked: readonly Asking[]): Answer {
  const told = answers.find((a) => a.status === 'answer') ?? answers[0]!;
  const blocks = answers.flatMap((answer, i): Block[] => [
    { kind: 'remark', prose: prose(strong(asked[i]!.reading.typed.trim())) },
    ...lighten(answer.blocks.slice(0, MOST), 1),
  ]);
  return {
    ...told,
    title: answers.map(({ title }) => title).join(' · '),
    records: [...new Set(answers.flatMap(({ records }) => records))],
    blocks,
    followups: answers.flatMap(({ followups }) => followups.slice(0, 2)),
  };
}

/** Whether two halves are of events of their own: each a date of which one answer to both tells but the one, or both of another than that. */
export function areApart(halves: readonly Asking[], answers: readonly Answer[], { records }: Answer): boolean {
  const firsts = answers.map(({ records: [first = ''] }) => first);
  const areOwn =
    halves.every(({ reading }) => reading.terms.some((t) => t.must && t.sort !== 'country')) &&
    (firsts.every((id) => halves[0]!.dataset.all.event.has(id)) || halves.every(isOfOne)) &&
    firsts[0] !== firsts[1];
  if (!areOwn) return false;
  const isElsewhere = firsts.every((id) => id !== records[0]);
  return (
    isElsewhere ||
    (halves.every(({ reading }) => reading.frame === 'when') && firsts.some((id) => !records.slice(0, 2).includes(id)))
  );
}
