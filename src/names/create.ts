// The index of all names, built once per dataset version, and the three questions it answers.
import type { Dataset, Kind } from '#dataset/dataset.ts';
import { completer } from './complete.ts';
import { type Entry, entriesOf } from './entry.ts';
import { fold, scriptOf, type Word } from './fold.ts';
import { findMentions } from './mentions.ts';
import type { Match, Names, Resolution, Scope } from './names.ts';
import { officeFinder } from './office.ts';
import { fitPerson, nameWords } from './person.ts';
import { fitThing, wordSearch } from './thing.ts';

/** How many times more the record must speak of one namesake than of the next for the name alone to mean the first. */
const DOMINANCE = 3;

export function createNames(dataset: Dataset): Names {
  const entries = entriesOf(dataset);
  const known = new Map(entries.map((entry) => [entry.id, nameWords(entry)]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const offices = officeFinder(dataset);
  const events = wordSearch(dataset);
  const phrases = phraseIndex(entries);

  const resolve = (text: string, scope: Scope = {}): Resolution => {
    const wanted = (kind: Kind): boolean => scope.kinds === undefined || scope.kinds.includes(kind);
    const direct = byId.get(text.trim().toLowerCase());
    if (direct && wanted(direct.kind)) return { kind: 'one', match: matchOf(direct, 1, ['id']), others: [] };
    const typed = fold(text.slice(0, 300)).words;
    if (typed.length === 0) return { kind: 'none', nearest: [] };
    // A post is never the answer itself while somebody holds or held it: offices.resolve finds who.
    const exact = (phrases.get(keyOf(typed)) ?? []).filter((e) => wanted(e.entry.kind) && e.entry.kind !== 'post');
    if (exact.length > 0 && !exact.every(({ entry }) => entry.kind === 'event')) {
      const chosen = choose(
        exact.map(({ entry, how }) => matchOf(entry, 1, [how], text)),
        typed,
      );
      if (chosen.kind === 'one' || !exact.some(({ how }) => how === 'description')) return chosen;
    }
    if (wanted('person') || wanted('post')) {
      const held = offices.resolve(text, scope.day);
      if (held) return held;
      if (exact.length > 0)
        return choose(
          exact.map(({ entry, how }) => matchOf(entry, 1, [how], text)),
          typed,
        );
    }
    const matches = entries.flatMap((entry): (Match & { givenOnly?: boolean })[] => {
      if (!wanted(entry.kind) || entry.kind === 'event' || entry.kind === 'post') return [];
      if (entry.kind === 'person') {
        const fit = fitPerson(typed, entry, known.get(entry.id)!);
        return fit ? [{ ...matchOf(entry, fit.score, fit.how, text), givenOnly: fit.givenOnly }] : [];
      }
      const fit = fitThing(typed, entry);
      return fit ? [matchOf(entry, fit.score, fit.how, text)] : [];
    });
    if (matches.length > 0) return choose(matches, typed);
    if (wanted('event')) {
      const found = events.find(text);
      if (found) return found;
    }
    return { kind: 'none', nearest: nearest(typed, wanted) };
  };

  /** Whose name, or part of it, is least unlike what was typed: only to be suggested. */
  const nearest = (typed: readonly Word[], wanted: (kind: Kind) => boolean): Match[] =>
    entries
      .filter((entry) => wanted(entry.kind) && entry.kind !== 'event')
      .map((entry) => ({
        entry,
        score: Math.max(0, ...typed.map((word) => fitPerson([word], entry, known.get(entry.id)!)?.score ?? 0)),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.entry.weight - a.entry.weight || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, 5)
      .map(({ entry, score }) => matchOf(entry, score / 2, ['typo']));

  const choose = (matches: readonly (Match & { givenOnly?: boolean })[], typed: readonly Word[]): Resolution => {
    const weight = (match: Match): number => byId.get(match.id)!.weight;
    const sorted = [...matches].sort((a, b) => b.score - a.score || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
    const top = sorted[0]!;
    const rivals = sorted
      .filter((m) => m.score >= top.score - 0.04)
      .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
    const [first, second] = rivals;
    if (!second) return { kind: 'one', match: first!, others: sorted.slice(1, 6) };
    const dominant = weight(first!) >= DOMINANCE * Math.max(1, weight(second));
    const given = typed.length === 1 && first!.givenOnly === true;
    if (dominant && !given)
      return {
        kind: 'one',
        match: first!,
        others: [...rivals.slice(1), ...sorted.filter((m) => !rivals.includes(m))].slice(0, 6),
      };
    return { kind: 'several', matches: rivals.slice(0, 10) };
  };

  return {
    resolve,
    complete: completer(entries, dataset),
    mentions: (text, scope = {}) => findMentions(text, scope, phrases, resolve),
  };
}

const matchOf = (entry: Entry, score: number, how: Match['how'], text = ''): Match => {
  const script = scriptOf(text);
  return { id: entry.id, kind: entry.kind, score, how, ...(script ? { script } : {}) };
};

export const keyOf = (words: readonly Word[]): string =>
  words
    .map((word) => word.plain)
    .sort()
    .join(' ');

export type Phrases = ReadonlyMap<string, readonly { readonly entry: Entry; readonly how: Match['how'][number] }[]>;

/** Every spelling as a bag of words, for exact matches in any order. */
function phraseIndex(entries: readonly Entry[]): Phrases {
  const index = new Map<string, { entry: Entry; how: Match['how'][number] }[]>();
  for (const entry of entries)
    for (const { words, how } of entry.spellings) {
      const key = keyOf(words);
      const list = index.get(key);
      if (key === '') continue;
      if (!list) index.set(key, [{ entry, how }]);
      else if (!list.some((e) => e.entry === entry)) list.push({ entry, how });
    }
  return index;
}
