// Questions for more than one event: what happened in a stretch, the first or last of a kind, what came next.
import type { Answer } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { answerFrom, only } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { wantsFirst, wantsLast } from '#ask/reading/frames.ts';
import { told } from '#ask/telling/beside.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { isPast } from '#ask/text/stem.ts';
import { edgeOf } from '#ask/time/period.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event, EventType } from '#dataset/event.ts';
import { entryOf } from '#tell/event.ts';

/** How much an event of a type matters in a list that cannot hold all. */
const WEIGHT: Readonly<Record<EventType, number>> = {
  agreement: 6,
  strike: 5,
  death: 6,
  'talks-round': 6,
  sanctions: 5,
  vote: 4,
  withdrawal: 4,
  appointment: 4,
  deployment: 3,
  incident: 3,
  meeting: 3,
  visit: 3,
  call: 2,
  letter: 3,
  report: 2,
  statement: 1,
  other: 2,
};

const MOST = 7;
/** Kinds of question for which the first or last of a kind is looked for. */
export const OUTERMOST = new Set<string>(['when', 'who', 'what', 'where', 'define', 'outcome']);

/** Kinds of question the event a war began or ended with answers: when, why, who began it. */
const EDGED = new Set(['when', 'why', 'who', 'how-long', 'what']);

export function listed(asking: Asking): Answer | undefined {
  const { reading } = asking;
  const edge = edgeOf(reading.plain, asking.dataset);
  if (
    edge &&
    EDGED.has(reading.frame) &&
    reading.terms.every(
      (t) =>
        !t.must ||
        t.sort === 'country' ||
        /^(?:war|fight|conflict|start|begin|launch|end|break)/.test(reading.words[t.at]!.stem),
    )
  )
    return answerFrom(edge, asking);
  if (reading.frame === 'what-happened') return happened(asking);
  if ((wantsFirst(reading.plain) || wantsLast(reading.plain)) && OUTERMOST.has(reading.frame)) return outermost(asking);
  return undefined;
}

function fitting(asking: Asking): Event[] {
  const { reading, index, dataset } = asking;
  const musts = reading.terms.filter((t) => t.must);
  if (musts.length === 0)
    return dataset.events.filter((event) => {
      const passage = index.of.get(event.id)!;
      return reading.time?.any.some(({ from, to }) =>
        passage.days.some((d) => d.from.padEnd(10, '-28') >= from && d.from <= to),
      );
    });
  return seek(reading, index, ['event'])
    .filter((c) => c.missing.length === 0 && c.onTime !== 0)
    .map((c) => dataset.all.event.get(c.passage.id)!);
}

/** The events that matter most, those that are `own` first among equals, in the order they happened. */
export const weightiest = (events: readonly Event[], most: number, own: (event: Event) => boolean): Event[] =>
  [...events]
    .sort((a, b) => WEIGHT[b.type] + Number(own(b)) * 3 - WEIGHT[a.type] - Number(own(a)) * 3)
    .slice(0, most)
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)));

export function happened(asking: Asking): Answer | undefined {
  const { reading, words } = asking;
  if (!reading.time && !/\b(?:timeline|chronology|list|overview|events)\b/.test(reading.plain)) return undefined;
  const fit = fitting(asking);
  if (fit.length === 0) return reading.frame === 'what-happened' ? toldOf(asking) : undefined;
  // What a day is told by is no part of what happened on it.
  if (fit.length === 1 && !reading.terms.some((t) => t.must)) {
    const lone = only(asking.index.of.get(fit[0]!.id)!);
    return told(lone, [lone], asking);
  }
  if (fit.length === 1) return answerFrom(fit[0]!.id, asking);
  const chosen = [...fit]
    .map((event, i) => ({ event, weight: WEIGHT[event.type] - (reading.terms.some((t) => t.must) ? i * 0.4 : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ event }) => event)
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const whole = chosen.length <= 3;
  const title = words.tell.timelineOf(reading.time?.text ?? reading.terms.map((t) => t.text).join(' '));
  const stretch = reading.time?.any.length === 1 ? reading.time.any[0] : undefined;
  return {
    title,
    status: 'answer',
    records: chosen.map((event) => event.id),
    blocks: lighten([{ kind: 'entries', entries: chosen.map((event) => entryOf(event, whole)) }]),
    followups: stretch
      ? [{ label: title, question: { command: 'timeline', given: { from: stretch.from, to: stretch.to } } }]
      : [],
  };
}

/** What is told of a day on which no event stands: the event whose account names the day, or that nothing is recorded of it. A day within the span of the record is its business even then. */
function toldOf(asking: Asking): Answer | undefined {
  const { reading, index, dataset, words } = asking;
  const { time, terms } = reading;
  const [stretch, more] = time?.any ?? [];
  if (!stretch || more || terms.some((t) => t.must)) return undefined;
  const { from, to } = stretch;
  const [first] = dataset.events;
  if (!first || to < dayOf(first) || from > dataset.asOf) return undefined;
  const naming = dataset.events.filter(({ id }) =>
    [...index.of.get(id)!.mentions].some((day) => day.length === from.length && day >= from && day <= to),
  );
  const [event] = weightiest(naming, 1, () => false);
  if (event) return answerFrom(event.id, asking);
  const next = dataset.events.findIndex((e) => dayOf(e) > to);
  const near = dataset.events.slice(Math.max(0, next - 1), next < 0 ? undefined : next + 1).slice(-2);
  const says = words.ask.notRecorded(time!.text);
  return refuse({ reason: 'not-recorded', says, nearest: near.map(({ id }) => id) }, asking);
}

/** How far behind the best an event may be that tells a deed done more than once as well. */
const ADVERB = 0.1;
/** How many of the outermost are looked at. */
const TRIED = 4;

/** "On the first day of the war": not the first of what is told. */
const OF_TIME = /^(?:day|night|morning|hour|week|month|year)s?$/;
/** "The first since the truce": of those after it, and none where nobody asks for that. */
const SINCE = /^(?:since|after)$/;

/** Whether a record says of what it tells that it was the first; "had first announced", "first refused" say nothing of the kind, and "Iran's first attack" only of Iran. */
const saysFirst = ({ passage }: Candidate, doer: string | undefined, isSince: boolean): boolean =>
  passage.sentences.some(
    ({ strength, words }) =>
      strength >= 0.85 &&
      words.some(({ plain }, i) => {
        const [next, then] = [words[i + 1]?.plain ?? '', words[i + 2]?.plain ?? ''];
        const whose = countryOf(words[i - 1]?.plain ?? '');
        const isOthers = doer !== undefined && whose !== undefined && whose !== doer;
        const isOnlySince = !isSince && (SINCE.test(next) || SINCE.test(then));
        return plain === '1th' && !isPast(next) && !OF_TIME.test(next) && !isOnlySince && !isOthers;
      }),
  );

/** The state whose deed is asked about: the one named first, or the one it was done by. */
const doerIn = ({ terms, words }: Asking['reading']): string | undefined => {
  const states = terms.filter((t) => t.sort === 'country');
  const by = states.find((t) => words[t.at - 1]?.plain === 'by');
  return (by ?? states[0])?.ids?.[0];
};

/** The first or last event that binds everything; one whose own words say "first" goes before all. */
function outermost(asking: Asking): Answer | undefined {
  const { reading, index, dataset } = asking;
  const first = wantsFirst(reading.plain);
  const found = seek(reading, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const [top] = found;
  if (!top || !reading.terms.some((t) => t.must && t.weight > 1.2)) return undefined;
  const adverb =
    first &&
    !/(?:['’]s|s['’]) first\b/i.test(reading.typed) &&
    /\b(?:did|was|were|has|had|is)\b(?: [a-z0-9]+){1,5}?(?<! the) 1th (?!round|time|day|meeting|session)[a-z]+/.test(
      reading.plain,
    );
  const last = (c: Candidate): boolean =>
    (c.passage.sentences[0]?.words ?? []).some((w) => /^(?:last|final|latest)$/.test(w.plain));
  const word = reading.terms.find((t) => first && t.sort === 'ordinal' && t.keys[0]![0] === '1th');
  const doer = doerIn(reading);
  const isSince = asking.anchor !== undefined || /\b(?:after|since|following)\b/.test(reading.plain);
  const saying = word
    ? found.filter((c) => saysFirst(c, doer, isSince) && c.score >= top.score - (adverb ? ADVERB : 0.2))
    : [];
  if (!first && last(top)) return answerFrom(top.passage.id, asking);
  if (saying.length > 0) return answerFrom(saying[0]!.passage.id, asking);
  // "When did he first speak of it": the earliest of those that tell it as well as the best.
  const near = found
    .filter((c) => c.score >= top.score - (adverb ? ADVERB : 0.15))
    .map((c) => dataset.all.event.get(c.passage.id)!);
  near.sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  // One that tells of another's deed is passed over: "when did Israel last attack Iran".
  const answers = (first ? near : near.reverse()).slice(0, TRIED).map((e) => answerFrom(e.id, asking));
  return answers.find((a) => a?.status === 'answer') ?? answers[0];
}
