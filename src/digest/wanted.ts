// What a subscription wants to hear of: a few conditions, all of them or any of them. One level, so that one sentence can repeat it.

import type { Dataset } from '#dataset/dataset.ts';
import type { EventType, Topic } from '#dataset/event.ts';
import { fits } from '#dataset/select.ts';
import type { Words } from '#words/en.ts';
import type { Tiding } from './tidings.ts';

export type Condition =
  | { readonly kind: 'names'; readonly id: string }
  | { readonly kind: 'says'; readonly words: string }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'type'; readonly type: EventType };

/** No condition: everything. */
export type Wanted = { readonly match: 'all' | 'any'; readonly conditions: readonly Condition[] };

export const EVERYTHING: Wanted = { match: 'all', conditions: [] };

/** Whether a tiding meets one condition. */
export function meets({ found, topics }: Tiding, condition: Condition): boolean {
  const { kind, record } = found;
  switch (condition.kind) {
    case 'names':
      if (kind === 'event') return fits(record, { id: condition.id });
      return condition.id === (kind === 'quote' ? record.speaker : record.holder);
    case 'says':
      if (kind === 'event') return fits(record, { words: condition.words });
      return saysAll(kind === 'quote' ? record.text : record.stance.value, condition.words);
    case 'topic':
      return topics.includes(condition.topic);
    case 'type':
      return kind === 'event' && record.type === condition.type;
    default:
      return condition satisfies never;
  }
}

const saysAll = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

export const isWanted = (tiding: Tiding, { match, conditions }: Wanted): boolean =>
  conditions.length === 0 ||
  (match === 'all'
    ? conditions.every((condition) => meets(tiding, condition))
    : conditions.some((condition) => meets(tiding, condition)));

/** One plain sentence part: "what names Abbas Araghchi and is about enrichment". */
export function sayWanted({ match, conditions }: Wanted, dataset: Dataset, words: Words): string {
  const parts = conditions.map((condition) => sayCondition(condition, dataset, words));
  return words.digest.wanted(parts, match);
}

export function sayCondition(condition: Condition, dataset: Dataset, words: Words): string {
  switch (condition.kind) {
    case 'names': {
      const found = dataset.find(condition.id);
      return words.digest.names(found && 'name' in found.record ? found.record.name : condition.id);
    }
    case 'says':
      return words.digest.says(condition.words);
    case 'topic':
      return words.digest.about(words.topics[condition.topic]);
    case 'type':
      return words.digest.ofType(condition.type);
    default:
      return condition satisfies never;
  }
}
