// A subscription's row read as what it means, and its place in the calendar.
import type { MovedOn } from '#store/runs.ts';
import type { SubscriptionRow } from '#store/schema.ts';
import type { NothingNew, Settings } from './compose.ts';
import { nextSlots, type Schedule, slotsWithin, spreadOf } from './due.ts';
import { NEVER_QUIET, readQuiet } from './quiet.ts';
import { readRhythm } from './rhythm.ts';
import type { Wanted } from './wanted.ts';

/** Slots that are counted as missed; more than a year of the quickest rhythm is "many". */
const MOST_MISSED = 9999;

export function scheduleOf({
  rhythm,
  zone,
  quiet,
}: Pick<SubscriptionRow, 'rhythm' | 'zone' | 'quiet'>): Required<Schedule> {
  const read = readRhythm(rhythm);
  // Only rhythms that were read are stored.
  if ('problem' in read) throw new RangeError(`A stored rhythm cannot be read: ${rhythm}`);
  return { rhythm: read.rhythm, zone, quiet: (quiet && readQuiet(quiet)) || NEVER_QUIET };
}

export const settingsOf = (row: SubscriptionRow): Settings => ({
  wanted: JSON.parse(row.filter) as Wanted,
  cap: row.cap,
  nothingNew: row.nothing_new as NothingNew,
});

/** The first slot that opens after `now`, spread included. */
export function nextDue(schedule: Schedule, place: string, now: number): { due_slot: string; due_at: number } {
  const spread = spreadOf(place);
  const [slot] = nextSlots(schedule, now - spread, 1);
  if (!slot) throw new RangeError('A stored rhythm has no slot left');
  return { due_slot: slot.key, due_at: slot.opens + spread };
}

/** Where a due subscription goes on: slots that have passed meanwhile are one with the slot that is due. */
export function moveOn(row: SubscriptionRow, now: number): MovedOn {
  const schedule = scheduleOf(row);
  const spread = spreadOf(row.place);
  const missed = slotsWithin(schedule, row.due_at - spread, now - spread, MOST_MISSED).length;
  return { ...nextDue(schedule, row.place, now), missed };
}
