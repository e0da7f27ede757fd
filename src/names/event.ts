// Events by the words of their names and summaries, weighed by how rare the words are.
import type { Day } from '#answer/answer.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { fold } from './fold.ts';
import type { Match, Resolution } from './names.ts';

const STOP = new Set(
  'a an and as at by for from in into is it of on or over s that the their they this to was were what when where which who with did does do how'.split(
    ' ',
  ),
);
/** How much more a word of the name says than one of the summary. */
const NAMED = 1.5;
/** How far the best must stand out to be meant. */
const AHEAD = 1.15;

export type EventFinder = { find(text: string): Resolution | undefined };

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);
const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>();
  for (const { plain } of fold(text)) if (!STOP.has(plain)) stems.add(stem(plain));
  return stems;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A day as people write it beside a name: year, month's name, number of the day. */
const dated = (day: Day): string => {
  const [year, month, number] = day.split('-');
  return `${day} ${year} ${month ? MONTHS[Number(month) - 1] : ''} ${number ? Number(number) : ''}`;
};

export function eventFinder(dataset: Dataset): EventFinder {
  const named = new Map<string, Set<Event>>();
  const holding = new Map<string, Set<Event>>();
  const add = (index: Map<string, Set<Event>>, word: string, event: Event): void => {
    const events = index.get(word);
    if (events) events.add(event);
    else index.set(word, new Set([event]));
  };
  for (const event of dataset.events) {
    for (const word of stemsOf(event.name)) add(named, word, event);
    for (const word of stemsOf(`${event.name} ${event.summary.value} ${dated(dayOf(event))}`))
      add(holding, word, event);
  }
  return {
    find(text) {
      const typed = [...stemsOf(text)];
      const lists = typed.map((word) => holding.get(word)).sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
      const [rarest, ...rest] = lists;
      if (!rarest) return undefined;
      const scored = [...rarest]
        .filter((event) => rest.every((list) => list?.has(event)))
        .map((event) => {
          const score = typed.reduce((sum, word) => {
            const rarity = Math.log(1 + dataset.events.length / (1 + holding.get(word)!.size));
            return sum + (named.get(word)?.has(event) ? NAMED * rarity : rarity);
          }, 0);
          return { id: event.id, kind: 'event', score, how: ['words'] } satisfies Match;
        });
      // Of equals the latest first: the text is more often about what is new.
      scored.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
      const [first, second] = scored;
      if (!first) return undefined;
      if (!second || first.score > second.score * AHEAD)
        return { kind: 'one', match: first, others: scored.slice(1, 4) };
      return { kind: 'several', matches: scored.slice(0, 8) };
    },
  };
}
