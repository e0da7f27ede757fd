// People by whose relatives they are: "Trump's son-in-law", "the brothers of Ali Larijani". Whose brother or son somebody
// is, their descriptions say; two brothers of one are brothers, and brotherhood is mutual.
import type { Entry } from './entry.ts';

/** Each line one relation, then how other languages and numbers say it. */
const KIN = `
brother brothers bro bruder frère hermano fratello kardeşi broer برادر برادران شقيق أخو اشقاء אח אחיו אחים брат брата братья
sister sisters خواهر شقيقة אחות אחותו сестра
son sons sohn fils hijo figlio oğlu zoon پسر فرزند نجل ولد בנו сын сына
daughter daughters دختر بنت ابنة בתו дочь
father dad پدر والد אביו אבא отец отца
mother mum mom مادر والدة אמו мать
wife همسر زوجة אשתו жена
husband شوهر زوج בעלה муж
soninlaw schwiegersohn gendre yerno genero damadı zięć schoonzoon svärson svigersønn svigersøn داماد صهر חתן חתנו зять зятя
fatherinlaw پدرزن پدرشوهر حمو חותנו тесть
brotherinlaw
cousin cousins پسرعمو кузен
nephew برادرزاده خواهرزاده племянник
uncle عمو дядя
younger junior jr
elder senior sr
`;
const SAID = new Map(
  KIN.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]!] as const)),
);

/** Said of all of them together: "the Larijani brothers". */
const TOGETHER = /^(?:brothers|برادران|اشقاء|братья|אחים)$/i;
const OWNED = /['’‘`]s?(?=\s)/g;
const SMALL = /^(?:the|of|to|של|de|di|von|van)$/i;

/** `owned` when it is said whose relative is meant, not which of a name. */
export type Related = {
  readonly kin: string;
  readonly of: string;
  readonly together: boolean;
  readonly owned: boolean;
};

/** What a text says of a relation: which, and the name of whose; undefined when it says of none. */
export function kinIn(text: string): Related | undefined {
  const said = text
    .replace(/(son|brother|father)s?[- ]in[- ]law/gi, '$1inlaw')
    .replace(OWNED, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const words = said.filter((word) => !SMALL.test(word));
  const at = words.findIndex((word) => SAID.has(word.toLowerCase()));
  // It stands before or after the name, not within it.
  if (words.length < 2 || (at !== 0 && at !== words.length - 1)) return undefined;
  const together = TOGETHER.test(words[at]!) && !said.includes('of') && text.search(OWNED) < 0;
  const kin = SAID.get(words[at]!.toLowerCase())!;
  const owned = kin !== 'elder' && kin !== 'younger' && (text.search(OWNED) >= 0 || said.includes('of'));
  return { kin, of: words.toSpliced(at, 1).join(' '), together, owned };
}

/** Ids of the people whom a relation means; nobody when the record tells of none. */
export type KinFinder = (related: Related) => readonly string[];

/** `meant` gives the ids of those whom a name by itself may mean. */
export function kinFinder(people: readonly Entry[], meant: (name: string) => readonly string[]): KinFinder {
  const declared = people.flatMap(({ id, spellings }) =>
    spellings.flatMap(({ how, text }) => {
      const said = how === 'description' ? kinIn(text) : undefined;
      return said ? [{ id, kin: said.kin, of: meant(said.of).filter((other) => other !== id) }] : [];
    }),
  );
  const brothers = new Map<string, ReadonlySet<string>>();
  for (const { id, kin, of } of declared) {
    if (kin !== 'brother') continue;
    const all = new Set([id, ...of].flatMap((one) => [one, ...(brothers.get(one) ?? [])]));
    for (const one of all) brothers.set(one, all);
  }
  return ({ kin, of, together }) => {
    const whose = meant(of);
    // Of one name the younger is the son of another, and the elder the father.
    const sons = declared.filter(
      (d) => d.kin === 'son' && whose.includes(d.id) && d.of.some((id) => whose.includes(id)),
    );
    if (kin === 'younger') return sons.map(({ id }) => id);
    if (kin === 'elder') return sons.flatMap(({ of }) => of.filter((id) => whose.includes(id)));
    if (kin !== 'brother')
      return declared.filter((d) => d.kin === kin && d.of.some((id) => whose.includes(id))).map(({ id }) => id);
    const all = new Set(whose.flatMap((id) => [...(brothers.get(id) ?? [])]));
    return [...all].filter((id) => together || !whose.includes(id));
  };
}
