// Western, Israeli, Turkish and Chinese names as those put them who write what they hear: from the Russian spelling, which is by ear,
// into the letters of nine languages: node test/names/by-ear.ts [language] prints what is not right.
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { WRITTEN_OTHERWISE } from './elsewhere.ts';
import { printTally } from './score.ts';
import type { Row } from './set.ts';
import { type Rules, rules } from './transliterate.ts';

/** What all have in common; before it comes what a language puts otherwise. */
const COMMON = `а>a б>b в>v г>g д>d е>e ё>e ж>zh з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>h ц>ts ч>ch ш>sh щ>shch ы>y э>e
  ю>yu я>ya ь> ъ>`;
const LANGUAGES: Readonly<Record<string, Rules>> = {
  russian: rules(`дж>dzh х>kh ${COMMON}`),
  polish: rules(`дж>dż в>w ж>ż й>j х>ch ц>c ч>cz ш>sz щ>szcz ю>ju я>ja ${COMMON}`),
  czech: rules(`дж>dž ж>ž й>j х>ch ц>c ч>č ш>š щ>šč ю>ju я>ja ${COMMON}`),
  german: rules(`дж>dsch в>w ж>sch з>s й>j х>ch ц>z ч>tsch ш>sch щ>schtsch ю>ju я>ja ${COMMON}`),
  french: rules(`дж>dj ж>j й>i у>ou х>kh ч>tch ш>ch щ>chtch ю>iou я>ia ${COMMON}`),
  spanish: rules(`дж>y й>i х>j ${COMMON}`),
  italian: rules(`дж(?=[еи])>g дж>gi й>i к(?=[еи])>ch ч(?=[еи])>c ч>ci ш(?=[еи])>sc ш>sci ${COMMON}`),
  turkish: rules(`дж>c ж>j ч>ç ш>ş щ>şç ${COMMON}`),
  indonesian: rules(`дж>j ж>z ч>c ш>sy ${COMMON}`),
};

const write = (name: string, list: Rules): string => {
  let out = name.toLowerCase();
  for (const [from, to] of list) out = out.replace(from, to);
  return out.replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
};

/** Each whole name, and the family name by itself where nobody else of the record bears it. */
export function* byEarRows(dataset: Dataset): Generator<Row> {
  const people = [...dataset.all.person.values()].filter((p) => !WRITTEN_OTHERWISE.test(p.country ?? ''));
  for (const [language, list] of Object.entries(LANGUAGES))
    for (const { id, given_name = '', family_name = '', other_names = [] } of people) {
      const full = other_names.find(({ name, lang }) => lang === 'ru' && name.includes(' '))?.name;
      if (!full || /\s/.test(given_name) || /\s/.test(family_name)) continue;
      const shared = people.filter((p) => p.id !== id && p.family_name === family_name).map((p) => p.id);
      const chinese = full.startsWith(write(family_name, []));
      yield { group: language, text: write(full, list), want: [id] };
      if (!chinese && full.split(' ').length === 2)
        yield { group: `${language} family`, text: write(full.split(' ')[1]!, list), want: [id], also: shared };
    }
}

if (import.meta.main) {
  const dataset = await loadDataset(process.env.DATA_DIR ?? 'data');
  printTally(byEarRows(dataset), createNames(dataset), process.argv[2]);
}
