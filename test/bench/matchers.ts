// The matchers the names room is compared with, each over the same spellings in plain Latin.
import uFuzzyModule from '@leeoniya/ufuzzy';
import anyAscii from 'any-ascii';
import Fuse from 'fuse.js';
import { ratio, token_set_ratio, WRatio } from 'fuzzball';
import MiniSearch from 'minisearch';

/** The best record for a text, and how sure: 0 to 1 or any scale, larger is surer. */
export type Matcher = {
  readonly name: string;
  find(text: string): { readonly id: string; readonly score: number } | undefined;
};
export type Spelt = { readonly id: string; readonly text: string };

const plain = (text: string): string => anyAscii(text.normalize('NFKC').replace(/\u200C/g, ' ')).toLowerCase();

function byRatio(name: string, names: readonly Spelt[], measure: (a: string, b: string) => number): Matcher {
  return {
    name,
    find(text) {
      const typed = plain(text);
      let best: { id: string; score: number } | undefined;
      for (const { id, text: known } of names) {
        // Of spellings equally alike the one nearest as a whole, so that "larijani" does not fall to whoever comes first.
        const score = measure(typed, known) + ratio(typed, known) / 1000;
        if (!best || score > best.score) best = { id, score };
      }
      return best;
    },
  };
}

export function matchers(spellings: readonly Spelt[]): Matcher[] {
  const names = spellings.map(({ id, text }) => ({ id, text: plain(text) }));
  const fuse = new Fuse(names, { keys: ['text'], includeScore: true, threshold: 0.6, ignoreLocation: true });
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    searchOptions: { fuzzy: 0.25, prefix: true },
  });
  mini.addAll(names.map(({ text }, id) => ({ id, text })));
  const ufuzzy = new uFuzzyModule({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const haystack = names.map(({ text }) => text);
  return [
    {
      name: 'fuse.js',
      find(text) {
        const [best] = fuse.search(plain(text).slice(0, 64), { limit: 1 });
        return best && { id: best.item.id, score: 1 - (best.score ?? 1) };
      },
    },
    {
      name: 'minisearch',
      find(text) {
        const [best] = mini.search(plain(text));
        return best && { id: names[best.id as number]!.id, score: best.score };
      },
    },
    byRatio('fuzzball WRatio', names, (a, b) => WRatio(a, b)),
    byRatio('fuzzball token_set', names, (a, b) => token_set_ratio(a, b)),
    {
      name: 'uFuzzy',
      find(text) {
        const typed = plain(text);
        const [, info, order] = ufuzzy.search(haystack, typed, 1);
        if (!info || !order || order.length === 0) return undefined;
        const at = info.idx[order[0]!]!;
        return { id: names[at]!.id, score: typed.length / haystack[at]!.length };
      },
    },
  ];
}
