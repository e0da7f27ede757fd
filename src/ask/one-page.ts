// What of an answer stands on its first page. A question is answered there, or its record is one press away.
import type { Block } from '#answer/answer.ts';
import { paginate } from '#answer/page.ts';
import type { Dataset } from '#dataset/dataset.ts';

/** The blocks that fit on one page with their footnotes. */
export const onePage = (blocks: readonly Block[], dataset: Dataset): readonly Block[] => {
  const [first = []] = paginate(blocks, (ref) => {
    const source = dataset.sources.get(ref);
    if (!source) return 40;
    const { publisher, title, url, read_at } = source;
    return publisher.name.length + (title?.length ?? 0) + url.length + (read_at?.length ?? 0) + 60;
  });
  return first;
};
