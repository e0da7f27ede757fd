// The round next to another one, or to an event that is none: "which round followed the one in Rome", "the last round before the attack".
import type { Answer } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { answerFrom } from '#ask/fit/found.ts';
import { eventsOf } from '#ask/time/two-events.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { fitting, numberOf, poolOf } from './round-pool.ts';

/** "Which round followed the one in Muscat", "the round before the fifth": the one next to that which is named. */
export const FOLLOWED =
  /\b(?:which|what|when|where) (?:was |were |is )?(?:the )?(?:next )?(?:round|session|meeting)s? (?:that )?(?:followed|preceded|came (?:right |next |just )?(?:after|before)|(?:right |just )?(?:after|before))\b|\b(?:last|latest|final|first|next) (?:[a-z0-9]+ ){0,4}rounds? (?:of talks )?(?:held )?(?:before|after)\b|\b(?:after|following) .*\bnext (?:round|session|meeting)\b|\b(?:the|is|was) rounds? (?:right |just )?after\b/;

/** The one before or after the round that is named, or the event that is. */
export function beside(asking: Asking, pool: readonly Event[]): Answer | undefined {
  const number = numberOf(asking);
  const meant = fitting(asking, pool).filter((e) => number === undefined || e.round?.number === number);
  const [first] = meant;
  if (meant.length !== 1 || !first) return besideEvent(asking);
  const series = asking.dataset.events
    .filter((e) => e.round && (e.round.series ?? '').includes('E3') === (first.round!.series ?? '').includes('E3'))
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const next = series[series.indexOf(first) + (/\b(?:before|preceded)\b/.test(asking.reading.plain) ? -1 : 1)];
  if (!next) return undefined;
  const { time: _, ...rest } = asking.reading;
  return answerFrom(next.id, { ...asking, reading: { ...rest, terms: rest.terms.filter((t) => t.focus) } });
}

/** "The last round before Israel attacked": the one next to an event that is no round. */
function besideEvent(asking: Asking): Answer | undefined {
  const { reading } = asking;
  const at = reading.words.findIndex(({ plain }) => /^(?:before|after|preceded|followed)$/.test(plain));
  const events = eventsOf(
    (asking.anchor?.whole ?? reading).terms.filter((t) => t.at > at),
    asking,
  ).map((named) => named.event);
  // The round after the one in Doha: what were talks there before any visit.
  const event = events.find(({ type }) => type === 'talks-round') ?? events[0];
  if (at < 0 || !event || event.round) return undefined;
  const isBefore = /^(?:before|preceded)$/.test(reading.words[at]!.plain);
  const { time: _, ...rest } = reading;
  const plainly = { ...asking, reading: { ...rest, terms: rest.terms.filter((t) => t.at < at) } };
  const rounds = fitting(plainly, poolOf(plainly)).sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const next = isBefore ? rounds.findLast((e) => dayOf(e) < dayOf(event)) : rounds.find((e) => dayOf(e) > dayOf(event));
  if (!next) return undefined;
  return answerFrom(next.id, { ...asking, reading: { ...rest, terms: rest.terms.filter((t) => t.focus) } });
}
