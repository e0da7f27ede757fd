// Law of the house, not of the machine: prose that will still be true when it is read, and short enough to be read.
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';
import type { Path } from './references.ts';

/** A record outlives the day it is written on; these words do not. */
const PASSING = /\b(currently|presently|nowadays|at the moment|as of now|to this day)\b/i;
const LONGEST = 600;

/** Words of others stay as they were said. */
const VERBATIM = new Set(['text', 'title', 'name', 'claim_reviewed', 'original_value', 'appearance']);

export const proseFlaws = (filed: readonly Filed[]): Flaw[] =>
  filed.flatMap(({ kind, record, file, line }) =>
    // What people ask is theirs to word.
    (kind === 'utterance' ? [] : [...proseIn(record)]).flatMap(({ path, text }) => {
      const passing = PASSING.exec(text)?.[0];
      const flaws: Flaw[] = [];
      if (passing) flaws.push({ file, line, path, why: `"${passing}" is true only today; give a date` });
      if (text.length > LONGEST) flaws.push({ file, line, path, why: `${text.length} characters; at most ${LONGEST}` });
      return flaws;
    }),
  );

function* proseIn(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (VERBATIM.has(key) || key === 'cites') continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner === 'string') yield { path: at, text: inner };
    else yield* proseIn(inner, at);
  }
}
