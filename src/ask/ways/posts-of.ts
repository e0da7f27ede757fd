// What somebody was at a time: "what post did X hold in January 2006", "what was X's role when …".
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { TENURE } from '#ask/lexicon/offices.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { meantBy, type Reading } from '#ask/reading/reading.ts';
import { dayOfTime, heldIn, tenuresOf } from '#ask/record/tenure.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { personAnswer } from '#tell/person.ts';
import { GAP, noPost } from './no-post.ts';
import { tell } from './tenures.ts';

/** Words for an office; what is posted on X is none. */
const POST =
  /\b(?:(?:office|role|job|position|title|function|capacity|rank)s?|posts?(?! (?:on|about|after|online)\b)|serve|served|serving)\b/;
/** "What was X doing in 2013": what somebody was then. */
const OCCUPIED = /\bwhat (?:was|were) .*\bdoing\b(?! (?:here|there|with|about|on)\b)/;

/** "What was Zarif in 2013": what else is asked of somebody at a time than their office. */
const isOnlyWas = ({ words, terms }: Reading): boolean =>
  /^what (?:was|were)$/.test(
    words
      .slice(0, 2)
      .map(({ plain }) => plain)
      .join(' '),
  ) && words.every(({ stem }, i) => STOP.has(stem) || terms.some((t) => t.ids && t.at <= i && i < t.to));

/** "Where does X work now", "who does X work for". */
const WORKS = /\b(?:where|what|whom?) (?:does|do) (?:[a-z]+ ){1,4}?work\b/;

/** "What post did X hold in January 2006?", "what was X's role when …" */
export function postsOf(asking: Asking, people: readonly string[]): Answer | undefined {
  const { reading, dataset, words } = asking;
  const works = WORKS.test(reading.plain);
  const then = reading.time !== undefined && (OCCUPIED.test(reading.plain) || isOnlyWas(reading));
  if (people.length !== 1 || !(POST.test(reading.plain) || works || then)) return undefined;
  if (!works && !/\b(?:what|which|whats|in what)\b|\b(?:role|post|job|office|title|position)s?\b/.test(reading.plain))
    return undefined;
  const { anchor } = asking;
  const person = dataset.all.person.get(people[0]!)!;
  const none = GAP.test(reading.plain) ? noPost(person, asking) : undefined;
  if (none) return none;
  const { time } = reading;
  const others = reading.terms.filter(
    (t) =>
      t.must &&
      meantBy(t, reading) !== people[0] &&
      (!anchor || anchor.words.includes(reading.words[t.at]!)) &&
      t.sort !== 'country' &&
      !TENURE.test(reading.words[t.at]!.plain),
  );
  if (others.length > 0) return undefined;
  const without = noPost(person, asking);
  if (without) return without;
  // "From 2021 to 2025", "under Rouhani": whatever somebody held in any part of it.
  const isStretch = time?.exact === 'stretch' && !time.toward;
  const tenures = isStretch ? tenuresOf(person).filter((holding) => heldIn(holding, time)) : [];
  if (tenures.length > 0) return tell(asking, tenures);
  // "Which posts before 2025" asks for all of them, "what post in 2013" for those of then.
  const day = time && !isStretch && time.toward !== 'to' ? dayOfTime(time) : undefined;
  const answer = personAnswer(person, dataset, words, day);
  return { ...answer, records: [...answer.records, ...(anchor?.records ?? [])], blocks: lighten(answer.blocks) };
}
