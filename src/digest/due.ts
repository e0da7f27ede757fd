// Which slots of a rhythm open when. A slot is named by its local date and time; it opens at the first instant at which
// the wall clock reads that time or later: a repeated hour opens it once, a skipped one at the next valid minute.

import { isQuiet, NEVER_QUIET, type Quiet } from './quiet.ts';
import { fallsOn, type Rhythm } from './rhythm.ts';

export type Slot = {
  /** Local date and time, `2026-11-25T09:00`: the name of the slot, whatever instant it opens at. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly opens: number;
};

export type Schedule = { readonly rhythm: Rhythm; readonly zone: string; readonly quiet?: Quiet };

/** How far the search for a slot goes; 29 February on a given weekday comes within 40 years. */
const FAR_DAYS = 40 * 366;

/** Slots that open after `after` (milliseconds), in order. Slots that open at one instant (a gap) are one: the last. */
export function* slotsAfter({ rhythm, zone, quiet = NEVER_QUIET }: Schedule, after: number): Generator<Slot> {
  const local = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone);
  // A day earlier, because after a repeated midnight the wall clock may read a day that was already over.
  let date = local.toPlainDate().subtract({ days: 1 });
  let held: Slot | undefined;
  for (let i = 0; i < FAR_DAYS; i++, date = date.add({ days: 1 })) {
    if (!fallsOn(rhythm, date) || isQuiet(quiet, date)) continue;
    for (const minute of rhythm.times) {
      const time = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
      const slot = { key: time.toString({ smallestUnit: 'minute' }), opens: opening(time, zone) };
      if (slot.opens <= after) continue;
      if (held && held.opens !== slot.opens) yield held;
      held = slot;
    }
  }
  if (held) yield held;
}

/** The next `count` slots after an instant (milliseconds). */
export const nextSlots = (schedule: Schedule, after: number, count: number): Slot[] =>
  slotsAfter(schedule, after).take(count).toArray();

/** Slots in (since, until], at most `most` of them: how many runs were missed. */
export const slotsWithin = (schedule: Schedule, since: number, until: number, most = 100_000): Slot[] =>
  takeWhile(slotsAfter(schedule, since), ({ opens }) => opens <= until, most);

function takeWhile(slots: Iterable<Slot>, holds: (slot: Slot) => boolean, most: number): Slot[] {
  const taken: Slot[] = [];
  for (const slot of slots) {
    if (!holds(slot) || taken.length >= most) break;
    taken.push(slot);
  }
  return taken;
}

/** The first instant, in milliseconds, at which the wall clock of the zone reads `time` or later. */
function opening(time: Temporal.PlainDateTime, zone: string): number {
  const earlier = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(time)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')!.epochMilliseconds;
}

/** Milliseconds, 0 to 59,999, by which a channel's digests are put off, always the same, so that 09:00 is no stampede. */
export function spreadOf(channel: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < channel.length; i++) hash = Math.imul(hash ^ channel.charCodeAt(i), 0x01000193);
  // FNV-1a alone is uneven in its high bits for ids that differ only at the end.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 60_000;
}
