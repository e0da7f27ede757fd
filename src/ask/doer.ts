// Whether the one said to have done a deed is the one the record says did it.

import { ACTS } from './lexicon/acts.ts';
import { countryOf } from './lexicon/countries.ts';
import { groupsOf } from './lexicon/groups.ts';
import type { Linker } from './linker.ts';
import type { Passage } from './passage.ts';
import { wordsOf } from './plain.ts';
import type { Reading, Term } from './reading.ts';

/** The term that is said to have done a deed the record gives to others; undefined when nothing speaks against it. */
export function wrongDoer({ terms, words }: Reading, passage: Passage, link: Linker): Term | undefined {
  for (const deed of terms) {
    const word = words[deed.at]!;
    if (deed.sort !== 'word' || !ACTS.has(word.stem)) continue;
    const doer = terms.find((t) => t.ids && (t.sort === 'country' || t.sort === 'record') && isBefore(t, deed, terms));
    if (!doer || /^(?:by)$/.test(words[deed.at + 1]?.plain ?? '')) continue;
    const parts = passage.sentences
      .flatMap((s) => s.text.split(/[,;:.]|\b(?:while|but|although)\b/))
      .map((clause) => clauseOf(clause, link));
    const stems = new Set([word.stem, ...groupsOf(word.stem)]);
    const doing = parts.filter((p) => p.stems.some((s) => stems.has(s) || groupsOf(s).some((g) => stems.has(g))));
    const has = (p: (typeof parts)[number]): boolean => doer.ids!.some((id) => p.names.has(id));
    if (doing.length > 0 && doing.every((p) => !has(p) && p.names.size > 0) && parts.some(has)) return doer;
  }
  return undefined;
}

/** The nearest name before the deed, with no other deed or name between. */
const isBefore = (t: Term, deed: Term, terms: readonly Term[]): boolean =>
  t.at < deed.at && deed.at - t.at <= 3 && !terms.some((o) => o.at > t.at && o.at < deed.at && o.must);

function clauseOf(clause: string, link: Linker): { stems: string[]; names: Set<string> } {
  const words = wordsOf(clause);
  const names = new Set(words.flatMap((w) => countryOf(w.plain) ?? []));
  for (const { ids } of link(words.map((w) => w.plain))) for (const id of ids) names.add(id);
  return { stems: words.map((w) => w.stem), names };
}
