// Times at which somebody held no post the record knows of: "X's job now", "before she became minister", "between leaving the ministry and becoming speaker".
import type { Answer } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { officesOfPerson } from '#ask/reading/offices.ts';
import { heldIn, holdsNow, tenuresOf } from '#ask/record/tenure.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { endOf, type Holding, startOf } from '#dataset/dataset.ts';
import type { Person } from '#dataset/person.ts';

/** Asks for what somebody is as far as the record goes. */
const NOW = /\b(?:current|currently|now|nowadays|these days|presently|at present|at the moment)\b/;
/** Asks for what went before an office of one's own. */
const EARLIER = /\bbefore (?:he|she|becoming|being|taking|his|her)\b/;
/** Asks for what lies between two offices. */
export const GAP = /\bbetween (?:leaving|losing|quitting|giving up|his|her|being)\b.*\band\b/;

/** The refusal of a post of somebody at a time of which the record knows none; undefined where it may know one. */
export function noPost(person: Person, asking: Asking): Answer | undefined {
  const { words, reading } = asking;
  const own = tenuresOf(person);
  if (own.length === 0 || !isWithout(own, asking)) return undefined;
  const [, asked = 'post'] = ASKED.exec(reading.plain) ?? [];
  const says = words.ask.notRecordedOf(words.ask.postThen(asked), person.name);
  return refuse({ reason: 'not-recorded', says, instead: [person.id] }, asking);
}

const ASKED = /\b(office|role|job|position|title)\b/;

/** Whether none of somebody's tenures can fall in the time asked for. */
function isWithout(own: readonly Holding[], asking: Asking): boolean {
  const { reading, dataset } = asking;
  const { time, plain } = reading;
  if (GAP.test(plain)) return !own.some((h) => isBetween(h, own, asking));
  if (EARLIER.test(plain)) return isFirst(own, asking);
  const isSince = /\bsince\b/.test(plain) && time?.any.some(({ to }) => to >= dataset.asOf);
  const isNow = NOW.test(plain) || (isSince && !PAST.test(plain));
  if (isNow) return !own.some((h) => holdsNow(h, dataset.asOf));
  return time !== undefined && time.exact !== 'stretch' && !time.toward && !own.some((h) => heldIn(h, time));
}

const PAST = /\b(?:did|was|were|had|held|worked)\b/;

/** Whether somebody is known to have held nothing before the office that is named. */
function isFirst(own: readonly Holding[], { reading, index }: Asking): boolean {
  const posts = officesOfPerson(own[0]!.person, reading.words, index.offices)?.posts ?? [];
  const named = own.filter(({ membership: { post } }) => post !== undefined && posts.includes(post));
  const begun = named.flatMap(({ membership }) => startOf(membership) ?? []).sort(compareDays)[0];
  return (
    begun !== undefined &&
    own.every((h) => named.includes(h) || compareDays(startOf(h.membership) ?? '0000', begun) >= 0)
  );
}

/** Whether a tenure lies between the end of another and the beginning of a third. */
function isBetween({ membership }: Holding, own: readonly Holding[], { reading }: Asking): boolean {
  const [start, end] = [startOf(membership), endOf(membership)];
  const left = reading.time?.any[0]?.from.slice(0, 4);
  if (end === undefined) return false;
  if (start === undefined) return true;
  return (
    own.some(
      ({ membership: m }) => compareDays(endOf(m) ?? '9999', start) <= 0 && (!left || endOf(m)?.startsWith(left)),
    ) && own.some(({ membership: m }) => compareDays(startOf(m) ?? '0000', end) >= 0)
  );
}
