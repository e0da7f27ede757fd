// Digests: what they say in the channel. What is said to those who set them stands in the files beside this one.
import { sentence } from '#answer/sentence.ts';
import { digestSetWords } from './digest-set.ts';
import { lasting, longSlot, many, trouble } from './digest-time.ts';
import { digestWhyWords } from './digest-why.ts';
import { notice } from './notice.ts';

const quoted = (before: string, told: string): string => sentence(`${before}: “${told}”`);

export const digestWords = {
  title: (slot: string, zone: string, part: number, of: number) =>
    `Digest · ${longSlot(slot)} (${zone})${of > 1 ? ` · ${part} of ${of}` : ''}`,
  late: (ms: number, missed: number) =>
    `Late by ${lasting(ms)}${missed > 0 ? `: this one digest also makes good ${many(missed, 'later run')} that could not be sent` : ''}.`,
  corrections: 'Corrections',
  corrected: (before: string, now: string) =>
    `${quoted('You were told', before)} ${quoted('The record now says', now)}`,
  added: (now: string) => quoted('Added since you were told', now),
  withdrawn: (before: string) => quoted('Withdrawn from the record since you were told', before),
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
  trouble,
  ended: (channel: string, why: string, id: string) =>
    notice(
      'A digest has ended',
      `I cannot post the digest ${id} in ${channel} any more, because ${why}.`,
      `Nothing is lost: once that is put right, /digest resume ${id} in that channel tells what was missed.`,
    ),
  set: digestSetWords,
  why: digestWhyWords,
} as const;
