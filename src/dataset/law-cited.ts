// Law of the house: the catalogue holds no page that nothing rests on.
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';
import { eachCite } from './references.ts';

export function citedFlaws(filed: readonly Filed[]): Flaw[] {
  const cited = new Set<string>();
  for (const { kind, record } of filed) {
    eachCite(record, (ref) => cited.add(ref));
    if (kind === 'review') cited.add(record.appearance);
  }
  return filed.flatMap((entry) => {
    if (entry.kind !== 'source') return [];
    const { id, items } = entry.record;
    return items.flatMap((item, i) => {
      const ref = `${id}/${item.id}`;
      return cited.has(ref)
        ? []
        : [{ file: entry.file, line: entry.line, path: ['items', i, 'id'], why: `no record cites ${ref}` }];
    });
  });
}
