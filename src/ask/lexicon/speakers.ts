// How it is asked what whoever bears an office said about something: "what did the president say about missiles".

import { stem } from '#ask/text/stem.ts';
import { officeWord } from './offices.ts';

/** Offices that several bear and that are named alone → how the names of posts have them. */
export const SPEAKERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['president', ['president']],
    ['ambassador', ['ambassador', 'permanent representative']],
    ['envoy', ['envoy']],
    ['minister', ['foreign minister']],
    ['leader', ['supreme leader']],
    ['spokesman', ['spokesman', 'press secretary']],
    ['commander', ['commander']],
  ].map(([word, names]) => [officeWord(stem(word as string)), names as string[]] as const),
);

/** Words for saying, or for what was said. */
export const SPEAKS: ReadonlySet<string> = new Set([
  'say',
  'said',
  'says',
  'saying',
  'think',
  'words',
  'remarks',
  'comments',
  'comment',
  'statement',
  'statements',
]);

/** Words for a part in something, told of whoever bore the office by what he did. */
export const ACTS: ReadonlySet<string> = new Set(['do', 'did', 'doing', 'done', 'role', 'part', 'help']);

/** Words at which the thing done stands. */
export const CAUSE: ReadonlySet<string> = new Set(['for', 'in', 'about', 'with', 'towards']);

/** Words at which the thing spoken of begins. */
export const TOPIC: ReadonlySet<string> = new Set(['about', 'on', 'of', 'regarding', 'concerning', 'over']);
