// An earlier message of a digest, as it reads once something in it has been corrected. Pure.
import type { Answer, Block, Entry } from '#answer/answer.ts';
import { prose, strong, text } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { shorten, toPage } from '#core/respond.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Words } from '#words/en.ts';
import type { Change } from './news.ts';
import { lineOf, textOf } from './tidings.ts';

/** How far back messages are edited. */
export const AMEND_DAYS = 90;

/**
 * The page with each corrected line put right, marked as corrected on `day`. The new line is never longer than the old
 * one, so that a page which fitted still fits; the whole of the correction is told in the digest that makes it.
 */
export function amend(
  page: Page,
  changes: readonly Change[],
  day: string,
  { dataset, words }: { readonly dataset: Dataset; readonly words: Words },
): Page {
  const of = new Map(changes.map((change) => [change.record, change]));
  const put = (cites: 'new' | 'old'): Page => {
    const blocks = page.blocks.map((block): Block => {
      if (block.kind !== 'entries') return block;
      return { ...block, entries: block.entries.map((entry) => amendLine(entry, of, day, cites, dataset, words)) };
    });
    const { title, status, records, followups } = page;
    const answer: Answer = { title, status, records, blocks, followups };
    return toPage(answer, page.line, 1, dataset, words);
  };
  const fresh = put('new');
  return fresh.of === 1 ? fresh : put('old');
}

function amendLine(
  entry: Entry,
  changes: ReadonlyMap<string, Change>,
  day: string,
  cites: 'new' | 'old',
  dataset: Dataset,
  words: Words,
): Entry {
  const change = changes.get(entry.record ?? '');
  if (!change) return entry;
  const room = textOf(entry.what).length;
  const note = words.digest.correctedOn(day);
  const { tiding } = change;
  if (!tiding)
    return {
      ...entry,
      what: text(shorten(`${words.digest.withdrawnOn(day)} ${textOf(entry.what)}`, room)),
      flag: 'corrected',
    };
  const line = lineOf(tiding, dataset);
  const [first, ...others] = line.what;
  const head = first ? textOf([first]) : '';
  const left = room - head.length - note.length - 2;
  const rest = textOf(others).trimStart();
  const what =
    left >= 40 ? prose(strong(head), ` ${shorten(rest, left)} ${note}`) : text(shorten(`${note} ${head}`, room));
  return { ...line, what, flag: 'corrected', cites: cites === 'new' ? line.cites : entry.cites };
}
