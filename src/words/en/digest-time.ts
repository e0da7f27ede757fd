// Small words of digests that several sentences share: counts, stretches of time, local times, troubles.
import { showDay } from '../day.ts';

export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** `3 h 12 min`, `8 days`. */
export const lasting = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.round(minutes / 1440)} days`;
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `2026-11-25T09:00` → `Wednesday 25 November 2026, 09:00` */
export function longSlot(slot: string): string {
  const day = slot.slice(0, 10);
  return `${WEEKDAYS[new Date(day).getUTCDay()]} ${showDay(day, 'en-GB')}, ${slot.slice(11)}`;
}

/** Why a channel could not be posted to. */
export const trouble = {
  'channel-gone': 'the channel no longer exists',
  'channel-archived': 'the channel is archived',
  'not-in-channel': 'I am not a member of the channel',
  'not-allowed': 'I may not post in the channel',
  'bot-removed': 'I was removed',
  refused: 'the platform refused the message',
  'rate-limited': 'the platform asked to wait',
  unreachable: 'the platform did not answer',
  bug: 'of a mistake of ours, which has been logged',
} as const;
