// Words are no deeds: a quotation answers for a deed where words are asked for, or where they were said in doing it.
import type { Asking } from '#ask/asking.ts';
import type { Term } from '#ask/reading/reading.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';

/** Whether words are those of whom the deed is said to be, and asked for or said in doing it: "post cancelling round six". */
export function isOwnWord(
  { stem }: Word,
  doers: readonly Term[],
  id: string,
  { reading, index }: Pick<Asking, 'reading' | 'index'>,
): boolean {
  const { speaker = '', context = '' } = index.dataset.all.quote.get(id) ?? {};
  const isBy = doers.length > 0 && doers.every((t) => t.ids!.includes(speaker));
  if (isBy && wordsOf(context).some((w) => w.stem === stem)) return true;
  // Of one person who is said to have done it they are words of that person or tell nothing of it.
  const isOwn = doers[0]?.sort !== 'record' || doers.length > 1 || isBy;
  return (reading.frame === 'said' && isOwn) || reading.frame === 'whose-words';
}
