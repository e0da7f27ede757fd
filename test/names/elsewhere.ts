// Persian, Arabic and Russian names as newspapers of other languages write them, by each language's plainest rules, independent of
// how they are read back: node test/names/elsewhere.ts [language] prints what is not right.
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { printTally } from './score.ts';
import type { Row } from './set.ts';
import { type Rules, rules } from './transliterate.ts';

/** Each rule is done to what English letters say, the longest first. */
const LANGUAGES: Readonly<Record<string, Rules>> = {
  german: rules(`tch>tsch ch>tsch kh>ch sh>sch zh>sch j>dsch ou>u oo>u ee>i y(?=[aeiou])>j z>s v>w ss>ss`),
  french: rules(`ch>tch sh>ch j>dj ou>ou oo>ou u>ou g(?=[eiy])>gu w>ou bin\\b>ben`),
  spanish: rules(`kh>j ch>ch sh>sh j>y ou>u oo>u ee>i q>k g(?=[ei])>gu ss>s mm>m w>u bin\\b>bin`),
  italian: rules(`sh(?=[ei])>sc sh>sci ch(?=[ei])>c ch(?=[aou])>ci kh>kh j(?=[ei])>g j>gi k(?=[ei])>ch ou>u oo>u`),
  turkish: rules(`zadeh\\b>zade kh>h gh>g th>s sh>ş ch>ç j>c q>k w>v ou>u oo>u ee>i y\\b>i`),
  polish: rules(`kh>ch ch>cz sh>sz zh>ż j>dż ou>u oo>u ee>i y(?=[aeiou])>j v>w sz>sz`),
  czech: rules(`kh>ch ch>č sh>š zh>ž j>dž ou>u oo>u ee>i y(?=[aeiou])>j`),
  dutch: rules(`kh>ch ch>tsj sh>sj j>dzj ou>oe oo>oe u>oe y(?=[aeiou])>j w>w`),
  portuguese: rules(`ch>tch sh>x j>j ou>u oo>u ee>i g(?=[ei])>gu ss>ss y>i`),
  swedish: rules(`ch>tj sh>sj j>dj ou>u oo>u y(?=[aeiou])>j`),
};

/** Countries whose names are written in other letters at home. */
export const WRITTEN_OTHERWISE = /^(?:Iran|Oman|Qatar|Saudi Arabia|Egypt|Russia|United Arab Emirates|Yemen|Pakistan)/;

const write = (name: string, list: Rules): string => {
  let out = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // What is written already is in capitals, and left alone.
  for (const [from, to] of list) out = out.replace(from, to.toUpperCase());
  return out.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
};

export function* elsewhereRows(dataset: Dataset): Generator<Row> {
  const people = [...dataset.all.person.values()].filter((p) => WRITTEN_OTHERWISE.test(p.country ?? ''));
  for (const [language, list] of Object.entries(LANGUAGES))
    for (const { id, given_name = '', family_name = '' } of people) {
      const shared = people.filter((p) => p.id !== id && p.family_name === family_name).map((p) => p.id);
      const full = `${given_name} ${family_name}`;
      for (const [name, group, also] of [
        [full, language, []],
        [family_name, `${language} family`, shared],
      ] as const)
        if (write(name, list).toLowerCase() !== name.toLowerCase())
          yield { group, text: write(name, list), want: [id], also };
    }
}

if (import.meta.main) {
  const dataset = await loadDataset(process.env.DATA_DIR ?? 'data');
  printTally(elsewhereRows(dataset), createNames(dataset), process.argv[2]);
}
