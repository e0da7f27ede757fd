// What comes after the record ends though no day in the question says so: the end of a term that runs beyond it, an occasion of every year that was still to come.
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { YEARLY } from '#ask/lexicon/periods.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import { shift } from './stretch.ts';

export const isAhead = (asking: Asking): boolean =>
  isYearly(asking) ||
  isWhereNow(asking) ||
  isTermOver(asking) ||
  isLongAfter(asking) ||
  isDayReached(asking) ||
  isDayPast(asking) ||
  isSinceMonth(asking) ||
  isMonthPast(asking);

/** "The UN General Assembly in 2026": it meets in September. */
function isYearly({ reading: { typed, time }, dataset }: Asking): boolean {
  const text = typed.toLowerCase();
  const occasion = YEARLY.find(({ said }) => said.test(text));
  if (!occasion) return false;
  const session = occasion.since ? /\b(\d{2})(?:st|nd|rd|th)\b/.exec(text)?.[1] : undefined;
  // What is not of every year is the one that the record does not reach, where no year is said.
  const unsaid = occasion.isNext && !time && HELD.test(text) ? [Number(dataset.asOf.slice(0, 4))] : [];
  const years = session
    ? [occasion.since! + Number(session)]
    : time?.exact === 'year'
      ? time.any.map(({ from }) => Number(from.slice(0, 4)))
      : unsaid;
  return years.length > 0 && years.every((year) => `${year}-${occasion.month}` > dataset.asOf.slice(0, 7));
}

/** "Is Vance in Tehran": where somebody is at the time of asking. */
function isWhereNow({ reading: { words, terms, time }, dataset }: Asking): boolean {
  const is = words.findIndex(({ plain }) => plain === 'is');
  const who = terms.find((t) => t.at === is + 1 && t.ids?.every((id) => dataset.all.person.has(id)));
  if (is < 0 || is > 1 || !who || time) return false;
  const in_ = words.slice(who.to, who.to + 3).findIndex(({ plain }) => /^(?:in|at)$/.test(plain));
  const before = words.slice(who.to, who.to + in_);
  const there = terms.find((t) => t.at === who.to + in_ + 1);
  return (
    in_ >= 0 &&
    before.every(({ plain }) => /^(?:now|currently|still|back|already|really)$/.test(plain)) &&
    there?.ids?.some((id) => dataset.all.place.has(id)) === true &&
    terms.every((t) => t === who || t === there || t.ids === undefined)
  );
}

/** By which an occasion is said to have been. */
const HELD = /\b(?:won|lost|went|did|was|were|results?)\b/;

const OVER =
  '(?:over|up|passed|pass|expired|expire|ended|end|elapsed|ran out|run out|lapsed|finished|gone|done|through|bring|brought|yield|yielded|produced?|lead|led|result)';
const TERM = new RegExp(
  `\\b(\\d+) (day|week|month)s?\\b(?: [a-z]+){0,6}? ${OVER}\\b|\\b(?:after|at the end of|once|since) (?:the |those |these |its )?(\\d+) (day|week|month)s?\\b`,
);
/** "Was it reached within the 60 days": whether it was is known once they are over. */
const WITHIN = /\b(?:was|were|did|has|have)\b.* within (?:the |those |these |its )?(\d+) (day|week|month)s?\b/;
const IS_OVER = new RegExp(`^${OVER}$`);
const DUE_BY = /\b(?:must|shall|should|would|due|to be|supposed|meant)\b/;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** "What happened when the 60 days of the memorandum were over": counted from the record that sets them. */
function isTermOver({ reading, index, dataset }: Asking): boolean {
  const match =
    TERM.exec(reading.plain) ??
    (reading.frame === 'yes-no' && !DUE_BY.test(reading.plain) ? WITHIN.exec(reading.plain) : null);
  if (!match || /\bhow (?:long|many)\b/.test(reading.plain)) return false;
  const number = match[1] ?? match[3]!;
  const unit = match[2] ?? match[4]!;
  // The record that sets a term does not tell that it is over.
  const terms = reading.terms.filter((t) => !IS_OVER.test(reading.words[t.at]!.plain));
  const sets = seek({ ...reading, terms }, index).find(
    ({ passage }) =>
      passage.kind === 'event' &&
      passage.sentences.some(({ words }) =>
        words.some((w, i) => w.plain === number && words[i + 1]?.plain.startsWith(unit)),
      ),
  );
  const event = sets && dataset.all.event.get(sets.passage.id);
  return event !== undefined && shift(dayOf(event).padEnd(10, '-28'), Number(number) * DAYS[unit]!) > dataset.asOf;
}

const AFTER = /\b(?<!within (?:the )?)(\d+|an?) (day|week|month|year)s? (?:after|since|following)\b/;
const DUE = /\b(?:must|shall|should|would|within|until|till|due|expires?|to be)\b/;

/** "Three years after the memorandum, is it still in force": counted from the event the clause names. */
function isLongAfter(asking: Asking): boolean {
  const { reading, anchor, dataset } = asking;
  const { plain } = anchor?.whole ?? reading;
  const [, number = '', unit = ''] = AFTER.exec(plain) ?? [];
  if (number === '') return false;
  const event = dataset.all.event.get(anchor?.records[0] ?? onlyEventOf(asking) ?? '');
  if (!event || DUE.test(plain) || /\bhow (?:long|many)\b/.test(plain)) return false;
  return shift(dayOf(event).padEnd(10, '-28'), (Number(number) || 1) * DAYS[unit]!) > dataset.asOf;
}

/** The event of a clause beside which nothing is named: "a year after the signing, does it still hold". */
function onlyEventOf({ reading, index }: Asking): string | undefined {
  const after = reading.words.findIndex(({ plain }) => /^(?:after|since|following)$/.test(plain));
  if (reading.terms.some((t) => t.must && t.at < after)) return undefined;
  const [top] = seek(reading, index, ['event']);
  return top?.missing.length === 0 ? top.passage.id : undefined;
}

/** Kinds of question about what was the case on a day or came of it. */
const THEN: ReadonlySet<string> = new Set([
  'what-happened',
  'outcome',
  'status',
  'what',
  'who',
  'said',
  'why',
  'how-many',
  'where',
]);
const REACHED = new RegExp(`\\b(?:after|once|since|when|became|become|${OVER})\\b`);

const PAST =
  /\b(?:did|was|were|came|went|attended|happened|took|met|signed|decided|agreed|led|said|spoke|gave|prayed|wept|buried)\b/;
const PLANNED = /\b(?:plan|planned|pencil\w*|schedul\w*|announce\w*|expect\w*|due|set|reported|confirm\w*)\b/;

/** "What became of the licence after 21 August": a day the record names as one to come. */
function isDayReached({ reading, index, dataset }: Asking): boolean {
  const { time, frame } = reading;
  const plain = reading.plain.replace(AS_PLANNED, ' in the end ');
  // An outcome is of what has been.
  const then = frame === 'outcome' || REACHED.test(plain) || (PAST.test(plain) && !PLANNED.test(plain));
  // "Was it renewed when it lapsed": whether it was so is known no more than what came of it.
  const asks =
    THEN.has(frame) || (frame === 'yes-no' && !PLANNED.test(plain) && (REACHED.test(plain) || IN_THE_END.test(plain)));
  if (time?.exact !== 'day' || !asks || !then) return false;
  const ahead = time.any.filter(({ from }) => from > dataset.asOf).map(({ from }) => from);
  const [top] = seek(reading, index);
  return (
    top !== undefined &&
    top.coverage >= 0.5 &&
    (top.onTime !== 1 || runsOn(top.passage.id, dataset)) &&
    ahead.some((day) => top.passage.mentions.has(day))
  );
}

/** "Was it done on the 9th as planned": whether it came about. */
const IN_THE_END =
  /\b(?:really|actually|indeed|truly|eventually|in the end|(?:go(?:ne|es)?|went) (?:ahead|smoothly|well|badly|wrong|off|fine)|take place|took place|happen(?:ed)?)\b/;
const AS_PLANNED = /\b(?:as|like) (?:it was |was |had been )?(?:planned|scheduled|announced|expected|foreseen)\b/g;

/** Whether an event had begun by the end of the record and was to go on after it. */
function runsOn(id: string, { all, asOf }: Asking['dataset']): boolean {
  const event = all.event.get(id);
  return event !== undefined && (best(event.end_date)?.value ?? '') > asOf;
}

/** "After 21 August", and "till 21 August … afterwards". */
const PAST_DAY =
  /\b(?:(?:after|since|beyond|past)|(?:until|till|to|through)(?=.*\b(?:afterwards?|thereafter|later|after that|beyond that)\b)) (?:the )?(\d{1,2}) (?:of )?([a-z]+)\b(?! \d{4})/;

/** "Was the licence renewed after 21 August": of a day without a year, the one the record names as still to come. */
function isDayPast({ reading, index, dataset }: Asking): boolean {
  const { frame, plain } = reading;
  const [, day, name = ''] = PAST_DAY.exec(plain) ?? [];
  const month = Object.hasOwn(MONTH, name) ? MONTH[name] : undefined;
  if (!day || !month || PLANNED.test(plain) || !(THEN.has(frame) || frame === 'yes-no')) return false;
  // A day without a year was read as one that is past.
  const { time: _, ...undated } = reading;
  const [top] = seek(undated, index);
  const end = `-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return (
    top !== undefined &&
    top.coverage >= 0.5 &&
    [...top.passage.mentions.keys()].some((d) => d.endsWith(end) && d > dataset.asOf)
  );
}

const NAMES = Object.keys(MONTH).join('|');
/** "Has it been renewed since August": counted from the time of asking. */
const SINCE = new RegExp(
  `\\b(?:has|have|any|anything|been)\\b.* since (?:the |early |mid |late )?(${NAMES})\\b(?! \\d)`,
);

/** Whether all that is asked about lies in the months after the record: the last one of that name began after its end. */
function isSinceMonth({ reading: { plain }, dataset, today }: Asking): boolean {
  const [, name = ''] = SINCE.exec(plain) ?? [];
  const month = Object.hasOwn(MONTH, name) ? MONTH[name] : undefined;
  if (!month) return false;
  const since = `${today.slice(0, 4)}-${String(month).padStart(2, '0')}`;
  return since > dataset.asOf.slice(0, 7) && since <= today.slice(0, 7) && !isOfOtherYear(plain, today);
}

const isOfOtherYear = (plain: string, today: string): boolean =>
  (plain.match(/\b20\d\d\b/g) ?? []).some((year) => year !== today.slice(0, 4));

const ENDED = /\b(?:became|ended|expired|lapsed|ran out)\b/;
const IN_MONTH = new RegExp(`\\b(?:in|during|by) (?:early |mid |late )?(${NAMES})\\b(?! \\d)`);

/** "Was it renewed when it ran out in August": a month without a year, in which the record names a day as still to come. */
function isMonthPast({ reading, index, dataset }: Asking): boolean {
  const { frame, plain } = reading;
  const [, name = ''] = IN_MONTH.exec(plain) ?? [];
  const month = Object.hasOwn(MONTH, name) ? MONTH[name] : undefined;
  if (
    !month ||
    PLANNED.test(plain) ||
    !(PAST.test(plain) || ENDED.test(plain)) ||
    !REACHED.test(plain) ||
    isOfOtherYear(plain, dataset.asOf)
  )
    return false;
  if (!(THEN.has(frame) || frame === 'yes-no')) return false;
  const { time: _, ...undated } = reading;
  const [top] = seek(undated, index);
  const own = `${dataset.asOf.slice(0, 4)}-${String(month).padStart(2, '0')}`;
  return (
    own > dataset.asOf.slice(0, 7) &&
    top !== undefined &&
    top.coverage >= 0.5 &&
    [...top.passage.mentions.keys()].some((day) => day.startsWith(own))
  );
}
