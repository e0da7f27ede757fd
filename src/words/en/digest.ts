// Digests: what they say of themselves, in the channel and to those who set them.
import { notice } from './notice.ts';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** `3 h 12 min`, `8 days`. */
const lasting = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.round(minutes / 1440)} days`;
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** `2026-11-25T09:00` → `Wednesday 25 November 2026, 09:00` */
const longSlot = (slot: string): string =>
  `${DAY.format(new Date(`${slot.slice(0, 10)}T00:00Z`)).replace(',', '')}, ${slot.slice(11)}`;

export const digestWords = {
  title: (slot: string, zone: string, part: number, of: number) =>
    `Digest · ${longSlot(slot)} (${zone})${of > 1 ? ` · ${part} of ${of}` : ''}`,
  late: (ms: number, missed: number) =>
    `Late by ${lasting(ms)}${missed > 0 ? `: this one digest also makes good ${many(missed, 'later run')} that could not be sent` : ''}.`,
  corrections: 'Corrections',
  corrected: (before: string, now: string) => `You were told: “${before}”. The record now says: “${now}”.`,
  added: (now: string) => `Added since you were told: “${now}”.`,
  withdrawn: (before: string) => `Withdrawn from the record since you were told: “${before}”.`,
  correctedOn: (day: string) => `[corrected ${day}]`,
  withdrawnOn: (day: string) => `[withdrawn ${day}]`,
  waiting: (count: number) => `${many(count, 'more line')} ${count === 1 ? 'waits' : 'wait'} for the next digest.`,
  nothingNew: 'Nothing new has been recorded since the last digest.',
  onThisDay: 'On this day',
  whyThis: 'Why this digest',
  settings: 'Its settings',
  names: (name: string) => `names ${name}`,
  says: (words: string) => `says “${words}”`,
  about: (topic: string) => `is filed under ${topic}`,
  ofType: (type: string) => `is of the kind “${type}”`,
  wanted: (parts: readonly string[], match: 'all' | 'any') =>
    parts.length === 0
      ? 'everything that is recorded'
      : `what ${parts.length < 2 ? parts[0] : `${parts.slice(0, -1).join(', ')} ${match === 'all' ? 'and' : 'or'} ${parts.at(-1)}`}`,
  /** Why a channel could not be posted to. */
  trouble: {
    'channel-gone': 'the channel no longer exists',
    'channel-archived': 'the channel is archived',
    'not-in-channel': 'I am not a member of the channel',
    'not-allowed': 'I may not post in the channel',
    'bot-removed': 'I was removed',
    refused: 'the platform refused the message',
    'rate-limited': 'the platform asked to wait',
    unreachable: 'the platform did not answer',
    bug: 'a mistake of ours, which has been logged',
  },
  ended: (channel: string, why: string, id: string) =>
    notice(
      'A digest has ended',
      `I cannot post the digest ${id} in ${channel} any more: ${why}.`,
      `Nothing is lost: once that is put right, /digest resume ${id} tells what was missed.`,
    ),
  longSlot,
  lasting,
} as const;
