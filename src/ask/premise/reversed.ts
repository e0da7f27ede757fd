// "Moved from Muscat to Istanbul", where the record tells of the way back: from Istanbul to Oman.
import { countryOf } from '#ask/lexicon/countries.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Word } from '#ask/text/plain.ts';
import type { Failing, Fitting } from './failing.ts';

/** Whom and what a stretch of words names, states as `~state`. */
const namesAt = (at: number, words: readonly Word[], index: Index): readonly string[] => [
  ...index
    .link(words.map((w) => w.plain))
    .filter((l) => l.from === at)
    .flatMap((l) => l.ids),
  ...(countryOf(words[at]?.plain ?? '') ? [`~${countryOf(words[at]!.plain)}`] : []),
];

const isOne = (names: readonly string[], { ids = [], keys }: Term): boolean =>
  names.some((name) => ids.includes(name) || keys.some(([key]) => key === name));

export function reversed({ words, terms }: Reading, fitting: Fitting, index: Index): Failing | undefined {
  const after = (word: string): Term | undefined => terms.find((t) => t.ids && words[t.at - 1]?.plain === word);
  const [from, to] = [after('from'), after('to')];
  if (!from || !to || from.at > to.at) return undefined;
  const tells = (passage: Parameters<typeof partsOf>[0], a: Term, b: Term): boolean =>
    partsOf(passage).told.some((clause) => {
      const [start, end] = ['from', 'to'].map((word) =>
        clause.findIndex(
          ({ plain }, i) => plain === word && isOne(namesAt(i + 1, clause, index), word === 'from' ? a : b),
        ),
      );
      return start! >= 0 && end! > start!;
    });
  const near = fitting();
  if (near.some(({ passage }) => tells(passage, from, to))) return undefined;
  const back = near.find(({ passage }) => tells(passage, to, from));
  return back && { candidate: back, what: `from ${from.text} to ${to.text}`, how: 'refused' };
}
