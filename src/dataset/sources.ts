// Finding publishers and pages, and the records that rest on them.
import { type Dataset, KINDS, type Source } from './dataset.ts';
import type { Publisher } from './source.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();

/** A page by `publisher/item`, by item id or address; or a publisher, with all its pages, by id or name. */
export function findSource(typed: string, dataset: Dataset): { publisher: Publisher; items: Source[] } | undefined {
  const key = fold(typed);
  const sources = [...dataset.sources.values()];
  const page = dataset.sources.get(key) ?? sources.find((s) => s.id === key || s.url === typed.trim());
  if (page) return { publisher: page.publisher, items: [page] };
  const publishers = [...dataset.publishers.values()];
  const publisher = dataset.publishers.get(key) ?? publishers.find((p) => fold(p.name) === key);
  return publisher && { publisher, items: sources.filter((s) => s.publisher.id === publisher.id) };
}

/** Publishers whose name holds a word of what was typed; at most five. */
export function nearestPublishers(typed: string, dataset: Dataset): Publisher[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((w) => w.length > 2);
  return [...dataset.publishers.values()].filter((p) => words.some((w) => fold(p.name).includes(w))).slice(0, 5);
}

/** Every `publisher/item` a record cites, anywhere in it. */
export function citesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) citesIn(each, found);
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) {
      if (key === 'cites') for (const cite of each as string[]) found.add(cite);
      else if (key === 'appearance') found.add(each as string);
      else citesIn(each, found);
    }
  return found;
}

/** Ids of the records that cite any of the pages, events first in order of time. */
export function restingOn(items: readonly Source[], dataset: Dataset): string[] {
  const refs = new Set(items.map((item) => item.ref));
  const rests = (record: unknown): boolean => [...citesIn(record)].some((cite) => refs.has(cite));
  const events = dataset.events.filter(rests).map((event) => event.id);
  const others = KINDS.filter((kind) => kind !== 'event').flatMap((kind) =>
    [...dataset.all[kind].values()].filter(rests).map((record) => record.id),
  );
  return [...events, ...others];
}
