// The whole record as one JSON document: nothing is left out, deprecated reports and disputes included.
import { type Dataset, KINDS } from './dataset.ts';

/** Records by kind in the order of their ids, and publishers with their pages; the schema is that of data/schema. */
export function wholeRecord(dataset: Dataset): Record<string, unknown> {
  const byId = (records: Iterable<{ id: string }>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: dataset.version,
    as_of: dataset.asOf,
    ...Object.fromEntries(KINDS.map((kind) => [kind, byId(dataset.all[kind].values())])),
    source: byId(dataset.publishers.values()),
  };
}
