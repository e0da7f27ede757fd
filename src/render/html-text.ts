// Text as HTML: everything from outside is escaped here, and nowhere else.
import type { Flag, Prose } from '#answer/answer.ts';
import type { Words } from '#words/en.ts';
import { showDay } from './day.ts';

/** The one place where text becomes markup. Control characters and marks that reorder a line are left out. */
export const safe = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** A link to a page of others; what is not a web address is shown as text. `inside` is markup. */
export const away = (url: string, inside: string): string =>
  /^https?:\/\//.test(url) ? `<a href="${safe(url)}" rel="noopener">${inside}</a>` : inside;

export const time = (day: string, shown: string): string => `<time datetime="${safe(day)}">${safe(shown)}</time>`;

export const flagged = (flag: Flag | undefined, words: Words): string =>
  flag ? ` <em class="flag ${flag}">${safe(words.flag[flag])}</em>` : '';

/** Prose with names in their own direction. */
export const shown = (prose: Prose, words: Words): string =>
  prose
    .map((span) => {
      switch (span.kind) {
        case 'text':
          return safe(span.text);
        case 'strong':
          return `<strong>${safe(span.text)}</strong>`;
        case 'date':
          return time(span.value, showDay(span.value, words.locale));
        case 'link':
          return away(span.url, safe(span.text));
        case 'name':
          return `<bdi${span.lang ? ` lang="${safe(span.lang)}"` : ''}>${safe(span.text)}</bdi>`;
        default:
          return span satisfies never;
      }
    })
    .join('');
