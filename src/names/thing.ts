// Bodies, places, vessels and terms by their names, and events by their words.
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import { likeness } from './compare.ts';
import type { Entry } from './entry.ts';
import { fold, type Word } from './fold.ts';
import type { How, Match, Resolution } from './names.ts';

/** Fits all typed words to one spelling of a thing; the more of the spelling is typed, the better. */
export function fitThing(typed: readonly Word[], entry: Entry): { score: number; how: readonly How[] } | undefined {
  let best: { score: number; how: readonly How[] } | undefined;
  for (const { words, how } of entry.spellings) {
    if (words.length === 0 || typed.length > words.length) continue;
    let total = 0;
    let typo = false;
    for (const word of typed) {
      const likes = words.flatMap((known) => likeness(word, known) ?? []);
      const like = likes.sort((a, b) => b.score - a.score)[0];
      if (!like || (word.plain.length < 3 && like.how !== 'same')) {
        total = -1;
        break;
      }
      total += like.score;
      typo ||= like.how === 'typo';
    }
    if (total < 0) continue;
    const score = (total / typed.length) * (0.55 + 0.45 * (typed.length / words.length));
    if (score > 0.66 && (!best || score > best.score)) best = { score, how: typo ? [how, 'typo'] : [how] };
  }
  return best;
}

const STOP = new Set(
  'a an and as at by for from in into is it of on or over s that the their they this to was were what when where which who with did does do how'.split(
    ' ',
  ),
);

/** Words of events, weighed by how rare they are. */
export function wordSearch(dataset: Dataset): { find(text: string): Resolution | undefined } {
  const bags = dataset.events.map((event) => ({
    event,
    name: new Set(fold(event.name).words.map((w) => w.plain)),
    all: new Set(fold(`${event.name} ${event.summary.value} ${dayOf(event)}`).words.map((w) => w.plain)),
  }));
  const count = new Map<string, number>();
  for (const { all } of bags) for (const word of all) count.set(word, (count.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + bags.length / (1 + (count.get(word) ?? 0)));
  const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '');
  return {
    find(text) {
      const typed = [
        ...new Set(
          fold(text)
            .words.map((w) => w.plain)
            .filter((w) => !STOP.has(w)),
        ),
      ];
      if (typed.length === 0) return undefined;
      const scored = bags.flatMap(({ event, name, all }) => {
        let score = 0;
        for (const word of typed) {
          const holds = (set: Set<string>) =>
            set.has(word) || (word.length > 4 && [...set].some((w) => stem(w) === stem(word)));
          if (holds(name)) score += 1.5 * rarity(word);
          else if (holds(all)) score += rarity(word);
          else return [];
        }
        return [{ match: { id: event.id, kind: 'event', score, how: ['words'] } satisfies Match, score }];
      });
      scored.sort((a, b) => b.score - a.score || (a.match.id < b.match.id ? 1 : -1));
      const [first, second] = scored;
      if (!first) return undefined;
      if (!second || first.score > second.score * 1.15)
        return { kind: 'one', match: first.match, others: scored.slice(1, 4).map((s) => s.match) };
      return { kind: 'several', matches: scored.slice(0, 8).map((s) => s.match) };
    },
  };
}
