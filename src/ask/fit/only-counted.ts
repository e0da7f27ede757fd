// Those asked for whom a record only counts: "two intermediary countries", "a third ship was fired on".
import type { Asking } from '#ask/asking.ts';
import type { Focus } from '#ask/reading/focus.ts';
import type { Piece } from '#ask/record/pieces.ts';
import type { Word } from '#ask/text/plain.ts';

/** "Two intermediary countries had passed proposals": as many as are asked for, told of without their names. */
export const areOnlyCounted = (
  { noun, least, asks }: Focus,
  pieces: readonly Piece[],
  { words: asked }: Asking['reading'],
): boolean =>
  least > 1 &&
  asks === 'country' &&
  pieces.some(({ words, text }) =>
    words.some((w, i) => {
      // Told of by the word they are asked for with, and by no more.
      const [count, closer] = words.slice(Math.max(0, i - 2), i);
      if (w.stem !== noun?.stem || count?.plain !== String(least)) return false;
      if (!asked.some(({ stem }) => stem === closer?.stem)) return false;
      // "Four states (Algeria, China …)" are named right after.
      return /^ \p{Ll}/u.test(text.slice(text.toLowerCase().indexOf(w.raw) + w.raw.length));
    }),
  );

/** "A third ship was fired on", where the third ship is asked for: it is told of without a name. */
export function isOnlyCounted(noun: Word, pieces: readonly Piece[], { words: asked }: Asking['reading']): boolean {
  const which = asked[asked.indexOf(noun) - 1]?.plain ?? '';
  if (!/^(?:[2-9]th|other|another)$/.test(which)) return false;
  return pieces.some(({ words }) =>
    words.some(
      (w, i) =>
        w.stem === noun.stem &&
        words[i - 1]?.plain === which &&
        /^an?$/.test(words[i - 2]?.plain ?? '') &&
        BE_TOLD.test(words[i + 1]?.plain ?? ''),
    ),
  );
}
const BE_TOLD = /^(?:was|were|is|had|has|that|which)$/;
