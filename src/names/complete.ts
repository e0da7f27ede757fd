// Autocomplete: what somebody may be typing, most relevant first.
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import { slips } from './compare.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import type { Names, Suggestion } from './names.ts';

type Row = { readonly entry: Entry; readonly words: readonly string[]; readonly bones: readonly string[] };

export function completer(entries: readonly Entry[], dataset: Dataset): Names['complete'] {
  const rows: Row[] = entries.map((entry) => {
    const words = entry.spellings.flatMap((s) => s.words);
    return { entry, words: [...new Set(words.map((w) => w.plain))], bones: [...new Set(words.map((w) => w.bones))] };
  });
  const shown = (entry: Entry): Suggestion => {
    const event = dataset.all.event.get(entry.id);
    return { id: entry.id, kind: entry.kind, label: entry.label, ...(event ? { note: dayOf(event) } : {}) };
  };
  return (prefix, { kinds, limit = 25 } = {}) => {
    const wanted = rows.filter(({ entry }) => kinds === undefined || kinds.includes(entry.kind));
    const typed = fold(prefix.slice(0, 100)).words;
    if (typed.length === 0)
      return [...wanted]
        .sort(byWeight)
        .slice(0, limit)
        .map((row) => shown(row.entry));
    const scored = wanted.flatMap((row) => {
      let score = 0;
      for (const { plain, bones } of typed) {
        const fit = fitPrefix(plain, bones, row);
        if (fit === 0) return [];
        score += fit;
      }
      return [{ row, score }];
    });
    scored.sort((a, b) => b.score - a.score || byWeight(a.row, b.row));
    return scored.slice(0, limit).map(({ row }) => shown(row.entry));
  };
}

const byWeight = (a: Row, b: Row): number => b.entry.weight - a.entry.weight || (a.entry.id < b.entry.id ? -1 : 1);

/** 3 a whole word, 2 a beginning, 1.5 a beginning by sound, 1 a beginning with one slip, 0 none. */
function fitPrefix(plain: string, bones: string, { words, bones: known }: Row): number {
  if (words.includes(plain)) return 3;
  if (words.some((word) => word.startsWith(plain))) return 2;
  if (bones.length >= 2 && known.some((b) => b.startsWith(bones))) return 1.5;
  if (plain.length >= 4 && words.some((word) => slips(plain, word.slice(0, plain.length), 1) <= 1)) return 1;
  return 0;
}
