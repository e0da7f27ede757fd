// Near namesakes: people outside the record for whom somebody in it must not be taken.
import { likeness } from './compare.ts';
import { fold, type Word } from './fold.ts';
import { TITLES } from './vocabulary.ts';

/** The names of those a record says it must not be confused with. */
export const refusedOf = (record: {
  readonly not_to_be_confused_with?: readonly { readonly name: string }[] | undefined;
}): Word[][] => (record.not_to_be_confused_with ?? []).map(({ name }) => fold(name));

/** Their family names, where they are not the person's own: Khomeini for a Khamenei. */
export const rivalsOf = (refused: readonly (readonly Word[])[], family: readonly Word[]): Word[] =>
  refused.flatMap((words) => {
    const last = words.at(-1);
    const own = !last || family.some(({ plain, sound }) => plain === last.plain || sound.said === last.sound.said);
    return own || TITLES.has(last.plain) ? [] : [last];
  });

/** How much nearer a word must be to one of these family names to be that one, not a spelling of another it was taken for. */
const NEARER = 0.1;

/** Whether the word, taken for another at this cost, is rather one of these family names. */
export const isNearer = (rivals: readonly Word[], word: Word, cost: number): boolean =>
  cost > NEARER && rivals.some((rival) => likeness(word, rival, cost - NEARER) !== undefined);
