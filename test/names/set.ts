// The evaluation set of the names room, made from the data by rule: spellings, scripts, slips, titles, posts, namesakes.
import type { Dataset } from '#dataset/dataset.ts';
import type { Person } from '#dataset/person.ts';
import { fold } from '#names/fold.ts';
import { STRANGERS } from '#names/strangers.ts';
import { isOneSlip, slipsOf } from './slips.ts';
import { latinVariants, toArabic, toCyrillic, toHebrew, toPersian } from './transliterate.ts';

export type Row = {
  readonly group: string;
  readonly text: string;
  /** One record; several of which all must be offered; or nobody. */
  readonly want: readonly string[];
  /** More records that fit the text equally well: answering with a choice that holds the wanted one is right. */
  readonly also?: readonly string[];
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text);

type Named = {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly shared: readonly string[];
};

function namesOf(dataset: Dataset): Named[] {
  const people = [...dataset.all.person.values()].filter((p) => p.given_name && p.family_name);
  const bearers = (family: string): string[] =>
    people
      .filter((p) => plain(p.family_name!).split(/[ -]/).includes(plain(family).split(/[ -]/).at(-1)!))
      .map(({ id }) => id);
  return people.map((p: Person) => ({
    id: p.id,
    given: p.given_name!,
    family: p.family_name!,
    shared: bearers(p.family_name!).filter((id) => id !== p.id),
  }));
}

export function* rowsOf(dataset: Dataset): Generator<Row> {
  const people = namesOf(dataset);
  const undecided = undecidable(people);
  for (const person of people) {
    yield* written(person, dataset);
    yield* inScripts(person);
    yield* slipped(person, undecided);
  }
  yield* namesakes(people);
  yield* strangersOf(people);
  yield* posts(dataset);
}

/** Declared spellings, other word orders, initials, titles, other Latin spellings. */
function* written({ id, given, family, shared }: Named, dataset: Dataset): Generator<Row> {
  const record = dataset.all.person.get(id)!;
  for (const { name, kind } of record.other_names ?? [])
    if (kind !== 'description' && !name.includes('('))
      yield { group: isLatin(name) ? 'declared' : 'native', text: name, want: [id], also: shared };
  const full = `${given} ${family}`;
  const latin: string[] = [
    full,
    record.name,
    `${family} ${given}`,
    `${family}, ${given}`,
    full.toUpperCase(),
    full.replace(/-/g, ' '),
  ];
  latin.push(...['Dr', 'Mr.', 'H.E.', 'President', 'Minister', 'former'].map((title) => `${title} ${full}`));
  for (const text of latin) yield { group: 'latin', text, want: [id] };
  if (!['China', 'Saudi Arabia'].includes(record.country ?? ''))
    yield { group: 'initial', text: `${given[0]}. ${family}`, want: [id], also: shared };
  for (const text of latinVariants(full)) yield { group: 'variant', text, want: [id] };
}

function* inScripts({ id, given, family, shared }: Named): Generator<Row> {
  for (const write of [toPersian, toArabic, toHebrew, toCyrillic]) {
    yield { group: 'script', text: write(`${given} ${family}`), want: [id] };
    if (family.length > 4) yield { group: 'script-family', text: write(family), want: [id], also: shared };
  }
}

/**
 * Whether nobody could tell whose name a slip is: it is a name many people bear (the first 3,000 family names of the American
 * census, and the commonest of other languages), or it is, or is as near to, a family name of somebody else in the record.
 */
function undecidable(people: readonly Named[]): (slip: string, own: Named) => boolean {
  const plainOf = (text: string): string =>
    fold(text)
      .map((word) => word.plain)
      .join('');
  const borne = new Set(STRANGERS.flatMap(fold).map((word) => word.plain));
  const families = [...new Set(people.flatMap(({ family }) => [family, family.split(/[ -]/).at(-1)!]).map(plainOf))];
  return (slip, { family }) => {
    const typed = plainOf(slip);
    const own = plainOf(family);
    return borne.has(typed) || families.some((other) => other !== own && isOneSlip(typed, other));
  };
}

function* slipped(person: Named, undecided: (slip: string, own: Named) => boolean): Generator<Row> {
  const { id, given, family, shared } = person;
  for (const slip of slipsOf(family)) yield { group: 'typo', text: `${given} ${slip}`, want: [id] };
  for (const slip of slipsOf(given))
    if (given.length > 4) yield { group: 'typo', text: `${slip} ${family}`, want: [id], also: shared };
  if (family.length > 4)
    for (const slip of slipsOf(family)) {
      const group = undecided(slip, person) ? 'typo-undecided' : 'typo-family';
      yield { group, text: slip, want: [id], also: shared };
    }
}

/** Family and given names that several bear. */
function* namesakes(people: readonly Named[]): Generator<Row> {
  for (const part of ['family', 'given'] as const) {
    const bearers = new Map<string, string[]>();
    for (const person of people) bearers.set(person[part], [...(bearers.get(person[part]) ?? []), person.id]);
    for (const [text, want] of bearers)
      if (want.length > 1 && want.length <= 6) yield { group: 'namesakes', text, want };
  }
}

/** Family names of the record with given names nobody of that family in the record bears. */
const OTHERS =
  'Nader Mark Robert Yousef Zahra Fatemeh Daniel Karim Thomas Naser Linda Bahram Oleg Farid Susan Gholam Nikolai Walid'.split(
    ' ',
  );
function* strangersOf(people: readonly Named[]): Generator<Row> {
  for (const [i, { family }] of people.entries())
    for (let n = 0; n < 3; n++)
      yield { group: 'other-given', text: `${OTHERS[(i + 7 * n) % OTHERS.length]!} ${family}`, want: [] };
}

function* posts(dataset: Dataset): Generator<Row> {
  for (const post of dataset.all.post.values()) {
    const holders = dataset.holdersOf(post.id).filter(({ membership }) => membership.status === 'holds');
    if (holders.length !== 1) continue;
    const want = [holders[0]!.person.id];
    for (const name of [post.name, ...(post.other_names ?? []).map((n) => n.name)])
      for (const text of [name, `the ${name}`, `current ${name}`, name.toUpperCase()])
        yield { group: 'post', text, want };
  }
  for (const [text, want] of PHRASES) yield { group: 'post-phrase', text, want: want.split(' ') };
}

/** Offices as people put them. */
const PHRASES: readonly (readonly [string, string])[] = [
  ["Iran's FM", 'abbas-araghchi'],
  ['FM of Iran', 'abbas-araghchi'],
  ['the Iran foreign minister', 'abbas-araghchi'],
  ['minister of foreign affairs of iran', 'abbas-araghchi'],
  ['iranian minister for foreign affairs', 'abbas-araghchi'],
  ['tehrans top diplomat', 'abbas-araghchi'],
  ["Tehran's chief diplomat", 'abbas-araghchi'],
  ['iran foriegn minister', 'abbas-araghchi'],
  ['us top diplomat', 'marco-rubio'],
  ['american secretary of state', 'marco-rubio'],
  ['U.S. Secretary of State', 'marco-rubio'],
  ['secretary of state', 'marco-rubio'],
  ['Washington’s top diplomat', 'marco-rubio'],
  ['oman fm', 'badr-albusaidi'],
  ["oman's minister of foreign affairs", 'badr-albusaidi'],
  ["Muscat's foreign minister", 'badr-albusaidi'],
  ['omani fm', 'badr-albusaidi'],
  ['head of AEOI', 'mohammad-eslami'],
  ['AEOI boss', 'mohammad-eslami'],
  ['director of the Atomic Energy Organization of Iran', 'mohammad-eslami'],
  ['iran atomic chief', 'mohammad-eslami'],
  ['head of the International Atomic Energy Agency', 'rafael-grossi'],
  ['IAEA director-general', 'rafael-grossi'],
  ['iaea dg', 'rafael-grossi'],
  ['united nations secretary general', 'antonio-guterres'],
  ['UN secretary-general', 'antonio-guterres'],
  ['president of the united states', 'donald-trump'],
  ['American president', 'donald-trump'],
  ['US vice-president', 'jd-vance'],
  ['vice president of the united states', 'jd-vance'],
  ['US VP', 'jd-vance'],
  ['israeli pm', 'benjamin-netanyahu'],
  ['prime minister of Israel', 'benjamin-netanyahu'],
  ["Israel's premier", 'benjamin-netanyahu'],
  ['turkish fm', 'hakan-fidan'],
  ['president of turkey', 'recep-tayyip-erdogan'],
  ['qatari pm', 'mohammed-bin-abdulrahman-al-thani'],
  ['emir of Qatar', 'tamim-bin-hamad'],
  ['sultan of oman', 'haitham-bin-tariq'],
  ["Oman's ruler", 'haitham-bin-tariq'],
  ['iranian president', 'masoud-pezeshkian'],
  ['president of the islamic republic of iran', 'masoud-pezeshkian'],
  ['speaker of the majlis', 'mohammad-bagher-ghalibaf'],
  ['iran speaker of parliament', 'mohammad-bagher-ghalibaf'],
  ['us defence secretary', 'pete-hegseth'],
  ['pentagon chief', 'pete-hegseth'],
  ['secretary of war', 'pete-hegseth'],
  ['us treasury secretary', 'scott-bessent'],
  ['secretary of the treasury', 'scott-bessent'],
  ['eu foreign policy chief', 'kaja-kallas'],
  ["EU's chief diplomat", 'kaja-kallas'],
  ['saudi fm', 'faisal-bin-farhan'],
  ["Egypt's FM", 'badr-abdelatty'],
  ['egyptian minister of foreign affairs', 'badr-abdelatty'],
  ['french fm', 'jean-noel-barrot'],
  ['german fm', 'johann-wadephul'],
  ['uk foreign secretary', 'yvette-cooper'],
  ['british foreign minister', 'yvette-cooper'],
  ['pakistani prime minister', 'shehbaz-sharif'],
  ['PM of Pakistan', 'shehbaz-sharif'],
  ['late supreme leader', 'ali-khamenei'],
  ['previous us president', 'joe-biden'],
  ['us president in 2015', 'barack-obama'],
  ['iran foreign minister 2014', 'mohammad-javad-zarif'],
  ['former sultan of oman', 'qaboos-bin-said'],
  ['commander of us central command', 'brad-cooper'],
];
