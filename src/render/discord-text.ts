// Text as Discord shows it: everything from outside escaped here, and nowhere else.
import type { Cites, Flag, Prose } from '#answer/answer.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';

/**
 * Outside text without meaning to Discord: no mark-up, no mention, no timestamp, no custom emoji, no line of its own.
 * `allowed_mentions` is empty as well; this keeps a name from even looking like a mention.
 */
export const plain = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '')
    .replace(/[\\*_~`|>#[\]()<]/g, '\\$&')
    .replace(/^\s*([-+])/, '\\$1')
    .replace(/@(?=everyone|here)/g, '@\u200B')
    .replace(/:(?=\w+:)/g, '\\:')
    .replace(/^\s*(\d+)\./, '$1\\.');

/** Outside text where Discord shows it as it stands: on buttons, in selects, as alternative text. Never empty. */
export function label(raw: string, most: number): string {
  const clean = raw
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return (clean.length > most ? `${clean.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean) || '…';
}

/** A masked link; only web addresses without brackets become one (the data allow no others). */
export const masked = (text: string, url: string): string =>
  /^https?:\/\/[^\s<>()]+$/.test(url) ? `[${plain(text)}](<${url}>)` : plain(text);

/** Right-to-left names keep the text around them in order. */
const isolated = (text: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${plain(text)}\u2069` : plain(text);

export type Marks = ReadonlyMap<string, number>;

/** Prose with dates in words: an exact day has no time, and Discord's `<t:…>` would move it with the reader's zone. */
export function shown(prose: Prose, words: Words): string {
  return prose
    .map((span) => {
      switch (span.kind) {
        case 'text':
        case 'name':
          return isolated(span.text);
        case 'strong':
          return `**${isolated(span.text)}**`;
        case 'date':
          return showDay(span.value, words.locale);
        case 'link':
          return masked(span.text, span.url);
        default:
          return span satisfies never;
      }
    })
    .join('');
}

export function marked(cites: Cites, marks: Marks): string {
  const numbers = cites.flatMap((ref) => marks.get(ref) ?? []);
  return numbers.length > 0 ? ` \\[${numbers.join(', ')}\\]` : '';
}

export const flagged = (flag: Flag | undefined, words: Words): string => (flag ? ` *(${words.flag[flag]})*` : '');

/** Cuts a text at `most` characters, never inside a surrogate pair, an escape or a masked link. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const open = head.lastIndexOf('[');
  const safe = open > head.lastIndexOf('>)') && head.length - open < 700 ? head.slice(0, open) : head;
  return `${safe
    .replace(/\\+$/, '')
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
