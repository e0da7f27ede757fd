// Law: an id names one record of all kinds, and a YAML file is called what its record is called.
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';

export function idFlaws(filed: readonly Filed[]): Flaw[] {
  const flaws: Flaw[] = [];
  const records = new Map<string, Filed>();
  const publishers = new Map<string, Filed>();
  for (const entry of filed) {
    if (entry.kind === 'dataset') continue;
    const { id } = entry.record;
    const say = (path: Flaw['path'], why: string) => flaws.push({ file: entry.file, line: entry.line, path, why });
    const taken = entry.kind === 'source' ? publishers : records;
    const first = taken.get(id);
    if (first) say(['id'], `"${id}" is already the id of ${first.file}:${first.line}`);
    else taken.set(id, entry);
    if (entry.file.endsWith('.yaml') && entry.file !== `${entry.kind}/${id}.yaml`)
      say(['id'], `the file of "${id}" is called ${entry.kind}/${id}.yaml`);
    if (entry.kind === 'source')
      for (const i of repeated(entry.record.items)) say(['items', i, 'id'], 'this item id is used above');
  }
  return flaws;
}

function repeated(items: readonly { id: string }[]): number[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (seen.has(id)) return [i];
    seen.add(id);
    return [];
  });
}
