// The file that comes with an answer, in the format that was asked for.
import type { Page } from '#answer/page.ts';
import type { Words } from '#words/en.ts';
import { toCsv } from './csv.ts';
import { toIcs } from './ics.ts';

export type File = { readonly name: string; readonly type: string; readonly text: string };

/** The page's file as text, or undefined when it has none. */
export function toFile(page: Page, words: Words): File | undefined {
  if (!page.file) return undefined;
  const { name, as, events } = page.file;
  switch (as) {
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8', text: toCsv(events) };
    case 'ics':
      return { name, type: 'text/calendar; charset=utf-8', text: toIcs(events, page.data.asOf, words) };
    case 'json':
      return { name, type: 'application/json', text: `${JSON.stringify({ data: page.data, events }, null, 2)}\n` };
    default:
      return as satisfies never;
  }
}
