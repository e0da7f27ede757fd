// Whether a typed name is a person's: every typed word must be accounted for, or it is somebody else's name.
import { likeness } from './compare.ts';
import type { Entry } from './entry.ts';
import type { Word } from './fold.ts';
import type { How } from './names.ts';
import { TITLES } from './vocabulary.ts';

export type Fit = {
  readonly score: number;
  readonly how: readonly How[];
  /** Whether only a given name was matched: never enough when two fit. */
  readonly givenOnly: boolean;
};

/** Words a person's names are made of, with neighbours joined ("aliakbar"). */
export function nameWords(entry: Entry): Word[] {
  const words = new Map<string, Word>();
  for (const { how, words: spelt } of entry.spellings) {
    // A description or a nickname of several words names others too ("Khamenei's adviser"): it counts only whole.
    if (how === 'description' || (how === 'alias' && spelt.length > 1)) continue;
    for (const [i, word] of spelt.entries()) {
      words.set(word.plain, word);
      const next = spelt[i + 1];
      if (next && how !== 'alias')
        words.set(word.plain + next.plain, { plain: word.plain + next.plain, bones: word.bones + next.bones });
    }
  }
  return [...words.values()];
}

const bestOf = (typed: Word, known: readonly Word[]): ReturnType<typeof likeness> => {
  let best: ReturnType<typeof likeness>;
  for (const word of known) {
    const like = likeness(typed, word);
    if (like && (!best || like.score > best.score)) best = like;
    if (best?.score === 1) break;
  }
  return best;
};

/** Fits the typed words to a person; undefined when a word belongs to nobody like this. */
export function fitPerson(typed: readonly Word[], entry: Entry, known: readonly Word[]): Fit | undefined {
  if (
    entry.refused.some(
      (name) =>
        name.length > 0 && name.length === typed.length && name.every((w) => typed.some((t) => t.plain === w.plain)),
    )
  )
    return undefined;
  let score = 0;
  let named = 0;
  let family = false;
  let given = false;
  let typo = false;
  let sound = false;
  for (const word of typed) {
    const initial =
      word.plain.length === 1 && [...entry.given, ...entry.family].some((g) => g.plain.startsWith(word.plain));
    const like = initial ? ({ score: 0.9, how: 'same' } as const) : bestOf(word, known);
    if (like && !(TITLES.has(word.plain) && like.how !== 'same')) {
      score += like.score;
      named++;
      typo ||= like.how === 'typo';
      sound ||= like.how === 'sound';
      if (bestOf(word, entry.family)) family = true;
      else if (bestOf(word, entry.given) || initial) given = true;
      else family = true;
    } else if (TITLES.has(word.plain) || entry.around.has(word.plain)) score += 0.02;
    else return undefined;
  }
  if (named === 0) return undefined;
  const how: How[] = [
    family && given ? 'name' : family ? 'family-name' : 'given-name',
    ...(sound ? (['spelling'] as const) : []),
    ...(typo ? (['typo'] as const) : []),
  ];
  return { score: score / named - (typo ? 0.02 : 0), how, givenOnly: !family };
}
