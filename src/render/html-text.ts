// Text as HTML: everything from outside is escaped here, and nowhere else.
import type { Flag, Prose } from '#answer/answer.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';

/** What must not reach a page as it is: control characters, marks that reorder a line, half characters, mark-up. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069&<>"']/u;

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one place where text becomes markup. */
export const safe = (raw: string): string =>
  UNSAFE.test(raw)
    ? raw
        .toWellFormed()
        .replace(/[\p{Cc}--[\n\t]]|[\u202A-\u202E\u2066-\u2069]/gv, '')
        .replace(/[&<>"']/g, (character) => ENTITY[character]!)
    : raw;

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
