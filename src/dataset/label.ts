// What a record is called, whatever its kind.
import type { Dataset, Found } from './dataset.ts';

/** Its name; of a quote, position or review, which have none, what it says. */
export function nameOf({ kind, record }: Found): string {
  switch (kind) {
    case 'quote':
      return record.text;
    case 'position':
      return record.stance.value;
    case 'review':
      return record.claim_reviewed;
    default:
      return record.name;
  }
}

/** The name the record or publisher of that id goes by; the id itself where nothing has it. */
export function labelOf(id: string, dataset: Dataset): string {
  const found = dataset.find(id);
  return found ? nameOf(found) : (dataset.publishers.get(id)?.name ?? id);
}
