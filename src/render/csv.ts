// Events as a table (RFC 4180), one row each, lists separated by semicolons inside a cell.
import type { Dated } from '#answer/dated.ts';

const COLUMNS: readonly (readonly [string, (event: Dated) => string])[] = [
  ['id', ({ id }) => id],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end ?? ''],
  ['name', ({ name }) => name],
  ['summary', ({ summary }) => summary],
  ['type', ({ type }) => type],
  ['plover', ({ plover }) => plover ?? ''],
  ['topics', ({ topics }) => topics.join('; ')],
  ['people', ({ people }) => people.join('; ')],
  ['organizations', ({ organizations }) => organizations.join('; ')],
  ['places', ({ places }) => places.join('; ')],
  ['vessels', ({ vessels }) => vessels.join('; ')],
  ['disputed', ({ disputed }) => String(disputed)],
  ['unconfirmed', ({ unconfirmed }) => String(unconfirmed)],
  ['publishers', ({ sources }) => [...new Set(sources.map(({ publisher }) => publisher))].join('; ')],
  ['sources', ({ sources }) => sources.map(({ url }) => url).join(' ')],
];

/** A table with a heading row. Days keep the precision of the record: `2026`, `2026-02`, `2026-02-10`. */
export const toCsv = (events: readonly Dated[]): string =>
  [COLUMNS.map(([name]) => name), ...events.map((event) => COLUMNS.map(([, read]) => read(event)))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/** Quoted where needed. A spreadsheet runs a cell that begins like a formula; an apostrophe keeps it a text. */
function cell(value: string): string {
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
