// Law: whatever a record names exists and is of a fitting kind: records, pages, publishers.
import { KINDS, type Kind } from './dataset.ts';
import type { Filed } from './filed.ts';
import type { FileKind } from './folder.ts';
import type { Flaw } from './problem.ts';
import type { Broken } from './reading.ts';
import { citesIn, eachCite, eachReference } from './references.ts';

export function referenceFlaws(filed: readonly Filed[], broken: readonly Broken[]): Flaw[] {
  const known = knownIn(filed, broken);
  return filed.flatMap((entry) => [...recordFlaws(entry, known), ...pageFlaws(entry, known)]);
}

type Known = {
  kindOf(id: string): Kind | undefined;
  hasPage(ref: string): boolean;
  hasPublisher(id: string): boolean;
};

/** What exists. A broken file stands for the record it is named after; a broken JSONL file may hold anything. */
function knownIn(filed: readonly Filed[], broken: readonly Broken[]): Known {
  const kinds = new Map<string, Kind>();
  const publishers = new Set<string>();
  const pages = new Set<string>();
  for (const { kind, record } of filed) {
    if (kind === 'dataset' || kind === 'utterance') continue;
    if (kind === 'source') {
      publishers.add(record.id);
      for (const item of record.items) pages.add(`${record.id}/${item.id}`);
    } else kinds.set(record.id, kind);
  }
  const unread = new Set<string>();
  const anything = new Set(broken.filter(({ form }) => form === 'jsonl').map(({ kind }) => kind));
  for (const { path, kind, form } of broken)
    if (form === 'yaml') {
      const id = path.slice(kind.length + 1, -'.yaml'.length);
      if (kind === 'source') unread.add(id);
      else if (isRecord(kind)) kinds.set(id, kind);
    }
  const guess = [...anything].find(isRecord);
  return {
    kindOf: (id) => kinds.get(id) ?? guess,
    hasPage: (ref) => pages.has(ref) || unread.has(ref.split('/')[0]!) || anything.has('source'),
    hasPublisher: (id) => publishers.has(id) || unread.has(id) || anything.has('source'),
  };
}

const isRecord = (kind: FileKind): kind is Kind => (KINDS as readonly string[]).includes(kind);

function recordFlaws(entry: Filed, known: Known): Flaw[] {
  const flaws: Flaw[] = [];
  eachReference(entry, (id, kinds, at, i) => {
    const kind = known.kindOf(id);
    if (kind !== undefined && (kinds === 'any' || kinds.includes(kind))) return;
    const why =
      kind === undefined
        ? `there is no record "${id}"`
        : `"${id}" is a ${kind}; here stands a ${(kinds as Kind[]).join(' or ')}`;
    flaws.push({ file: entry.file, line: entry.line, path: i === undefined ? at : [...at, i], why });
  });
  return flaws;
}

function pageFlaws({ kind, record, file, line }: Filed, known: Known): Flaw[] {
  const flaws: Flaw[] = [];
  let missing = false;
  eachCite(record, (ref) => {
    missing ||= !known.hasPage(ref);
  });
  if (missing)
    for (const { path, ref } of citesIn(record)) {
      if (known.hasPage(ref)) continue;
      const [publisher = '', item] = ref.split('/');
      flaws.push({ file, line, path, why: `cites ${ref}, but data/source/${publisher}.yaml has no item "${item}"` });
    }
  if (kind === 'review' && !known.hasPage(record.appearance))
    flaws.push({ file, line, path: ['appearance'], why: `there is no page ${record.appearance} in data/source` });
  if (kind === 'source')
    for (const [i, { wire }] of record.items.entries())
      if (wire !== undefined && !known.hasPublisher(wire))
        flaws.push({ file, line, path: ['items', i, 'wire'], why: `there is no publisher "${wire}"` });
  return flaws;
}
