// Law: an id names one record of all kinds, a YAML file is called what its record is called, a dispute is about one thing.
import { kebab } from './claims-of.ts';
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';

export function idFlaws(filed: readonly Filed[]): Flaw[] {
  const flaws: Flaw[] = [];
  const records = new Map<string, Filed>();
  const publishers = new Map<string, Filed>();
  for (const entry of filed) {
    // Many hands may have put questions about one record.
    if (entry.kind === 'dataset' || entry.kind === 'utterance') continue;
    const { id } = entry.record;
    const say = (path: Flaw['path'], why: string) => flaws.push({ file: entry.file, line: entry.line, path, why });
    const taken = entry.kind === 'source' ? publishers : records;
    const first = taken.get(id);
    if (first) say(['id'], `"${id}" is already the id of ${first.file}:${first.line}`);
    else taken.set(id, entry);
    if (entry.file.endsWith('.yaml') && entry.file !== `${entry.kind}/${id}.yaml`)
      say(['id'], `the file of "${id}" is called ${entry.kind}/${id}.yaml`);
    if (entry.kind === 'source')
      for (const i of repeated(entry.record.items.map((item) => item.id)))
        say(['items', i, 'id'], 'this item id is used above');
    else
      for (const i of repeatedDisputes(entry.record))
        say(['disputes', i, 'about'], 'a dispute about this stands above');
  }
  return flaws;
}

/** A dispute is told again, corrected and withdrawn under what it is about. */
const repeatedDisputes = ({ disputes }: { disputes?: readonly { about: string }[] | undefined }): number[] =>
  disputes && disputes.length > 1 ? repeated(disputes.map(({ about }) => kebab(about))) : [];

/** Positions of the values that stand earlier in the list. */
function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, i) => {
    if (seen.has(value)) return [i];
    seen.add(value);
    return [];
  });
}
