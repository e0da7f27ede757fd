// What of an answer stands on its first page. A question is answered there, or its record is one press away.
import type { Block } from '#answer/answer.ts';
import { paginate, roomOfNote } from '#answer/page.ts';
import type { Dataset } from '#dataset/dataset.ts';

const pagesOf = (blocks: readonly Block[], dataset: Dataset): readonly (readonly Block[])[] =>
  paginate(blocks, (ref) => roomOfNote(dataset.sources.get(ref)));

/** The blocks that fit on one page with their footnotes. */
export const onePage = (blocks: readonly Block[], dataset: Dataset): readonly Block[] =>
  pagesOf(blocks, dataset)[0] ?? [];

export const isOnePage = (blocks: readonly Block[], dataset: Dataset): boolean => pagesOf(blocks, dataset).length <= 1;
