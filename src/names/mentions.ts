// Every person, body, place and term named in a running text: longest match first, no overlaps, no common words.
import { fold } from './fold.ts';
import type { Mention, Resolution, Scope } from './names.ts';
import type { PhraseFinder } from './phrase.ts';

const LONGEST = 6;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C'’.-]*/gu;

export function findMentions(
  text: string,
  scope: Scope,
  phrases: PhraseFinder,
  resolve: (text: string, scope: Scope) => Resolution,
): Mention[] {
  const tokens = [...text.matchAll(TOKEN)].map((m) => ({
    start: m.index,
    end: m.index + m[0].replace(/[.'’-]+$/, '').length,
  }));
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    for (let n = Math.min(LONGEST, tokens.length - i); n > 0; n--) {
      const [start, end] = [tokens[i]!.start, tokens[i + n - 1]!.end];
      const piece = text.slice(start, end);
      if (/[.!?;:\n]\s/.test(piece)) continue;
      const known = phrases.find(fold(piece));
      if (known.length === 0 || (n === 1 && piece === piece.toLowerCase() && /^[a-z]/.test(piece))) continue;
      const found = resolve(piece, {
        ...scope,
        kinds: scope.kinds ?? ['person', 'post', 'organization', 'place', 'vessel', 'term'],
      });
      if (found.kind === 'none') continue;
      mentions.push({ start, end, text: piece, matches: found.kind === 'one' ? [found.match] : found.matches });
      taken = n;
      break;
    }
    i += taken;
  }
  return mentions;
}
