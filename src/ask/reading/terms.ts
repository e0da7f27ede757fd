// Words of a question → the terms an answer must account for: names, offices, countries, numbers, deeds and plain words.
import { ACTS, ASKING } from '#ask/lexicon/acts.ts';
import { BODIES, OF_STATE, PRESS } from '#ask/lexicon/bodies.ts';
import { countryOf, isCity, REGIONS } from '#ask/lexicon/countries.ts';
import { DETAILS } from '#ask/lexicon/details.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { isOfDays } from '#ask/lexicon/months.ts';
import { isThing } from '#ask/lexicon/palpable.ts';
import { COLOURING, COMMON, KINDS, SOFT, STOP, TITLED } from '#ask/lexicon/stop.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import type { Time } from '#ask/time/stretch.ts';
import { actsForState } from './acting-for.ts';
import type { Frame } from './frames.ts';
import type { Link } from './linker.ts';
import { allWidened, officeTerm, recordTerm, stemKeys, wayKeys } from './name-terms.ts';
import { officeSpans } from './offices.ts';
import type { Reader, Reading, Term, Unsure } from './reading.ts';
import { stateMeant } from './state-meant.ts';
import { isOthers, isWithin, type Span, strangerTerm, withStrangers } from './strangers.ts';

/** Weight of a word that the record never uses. */
const STRANGE = 5;
/** How well a body stands for who heads it. */
const OF_HEAD = 0.6;

export function termsOf(
  words: readonly Word[],
  reader: Reader,
  frames: readonly Frame[],
  time?: Time,
  owners: ReadonlySet<string> = new Set(),
): Pick<Reading, 'terms' | 'unsure'> {
  const { index } = reader;
  const linked = index
    .link(words.map((w) => w.plain))
    .filter((link, _, all) => !isKind(link, words, index) && !isOthers(link, all, words, index));
  const named = withStrangers(words, linked, reader);
  const all = allWidened(named.links, words, index);
  const isPerson = (l: Link): boolean => l.ids.some((id) => index.dataset.all.person.has(id));
  // "The CIA chief" is who heads the body; beside somebody's name an office is their title.
  const offices = officeSpans(words, index.offices).filter((o) =>
    all.every((l) =>
      isPerson(l)
        ? l.from > o.to || l.to < o.from
        : l.from >= o.to || l.to <= o.from || (isWithin(l, o) && isTitled(words, o)),
    ),
  );
  const links = all.filter((l) => !offices.some((o) => isWithin(l, o)));
  const terms: Term[] = [];
  const unsure: Unsure[] = [];
  for (let i = 0; i < words.length; ) {
    const link = links.find((l) => l.from === i);
    const office = link ? undefined : offices.find((o) => o.from === i);
    if (office) {
      const { term, doubt } = officeTerm(office, words, reader, time);
      const bodies = all.filter((l) => isWithin(l, office)).flatMap(({ ids }) => ids);
      if (term) terms.push({ ...term, keys: [...term.keys, ...bodies.map((id) => [`@${id}`, OF_HEAD] as const)] });
      if (doubt) unsure.push(doubt);
      i = office.to;
      continue;
    }
    if (link) {
      const { term, doubt } = recordTerm(link, words, reader);
      terms.push(...(frames[0] === 'define' ? [term] : wordByWord(term, words, reader)));
      if (doubt) unsure.push(doubt);
      i = link.to;
      continue;
    }
    const stranger = named.strangers.find((s) => s.from === i);
    if (stranger) {
      terms.push(strangerTerm(stranger, words, index));
      i = stranger.to;
      continue;
    }
    const term = wordTerm(words[i]!, i, words, reader);
    const asking = term && frames.some((frame) => ASKING[frame]?.has(words[i]!.stem));
    // "Saudi Arabia" is one.
    const to = term?.sort === 'country' && isSameState(words[i]!, words[i + 1]) ? i + 2 : i + 1;
    if (term && to > i + 1) terms.push({ ...term, text: `${term.text} ${words[i + 1]!.raw}`, to });
    else if (term)
      terms.push(asking && term.sort === 'word' ? { ...term, must: false, weight: term.weight * 0.3 } : term);
    i = to;
  }
  // "Biden's people", "Trump's envoy": who acts for somebody, or is sent by somebody, acts for the state.
  for (const [i, t] of terms.entries()) {
    const own = t.sort === 'record' && t.ids?.length === 1 ? index.dataset.all.person.get(t.ids[0]!) : undefined;
    const country = own && actsForState(words, t.to, owners) ? countryOfRecord(own.id, index.dataset) : undefined;
    if (country) terms[i] = { ...t, keys: [...t.keys, [`~${country}`, 0.8]], weight: Math.min(t.weight, 1.5) };
  }
  // A word said twice is asked for once.
  const isSame = (a: Term, b: Term): boolean =>
    (a.sort === 'office') === (b.sort === 'office') && a.keys[0]![0] === b.keys[0]![0];
  const said = terms.filter((t, i) => !terms.slice(0, i).some((o) => isSame(o, t)));
  // What is left of days where a time was read only tells more of it: "the January crackdown, as of the 21st".
  const isLeft = (t: Term): boolean => time !== undefined && !time.relative && !t.ids && isOfDays(t.text, time.any);
  return { terms: said.map((t) => (isLeft(t) ? { ...t, must: false } : t)), unsure };
}

/** Whether words name an office by what its holder is called: "the head of the IAEA", not "who ran the IAEA". */
const isTitled = (words: readonly Word[], { from, to }: Span): boolean =>
  words.slice(from, to).some(({ plain }) => HOLDER.test(plain));
const HOLDER =
  /^(?:head|chief|boss|director|chair|chairman|chairwoman|commander|leader|secretary|president|minister|speaker|ambassador|envoy|representative|spokes(?:man|woman|person)|prime|king|emir|adviser)$/;

/** "Two US-flagged ships": several of a kind are not the one ship described by it. */
function isKind({ to, ids }: Link, words: readonly Word[], { dataset }: Index): boolean {
  const last = words[to - 1]!.plain;
  return (
    last.endsWith('s') &&
    kindOf(words[to - 1]!.stem) === 'thing' &&
    ids.every((id) => /[^s]$/.test(dataset.all.vessel.get(id)?.name ?? 's'))
  );
}

const isSameState = (word: Word, next: Word | undefined): boolean =>
  next !== undefined && countryOf(word.plain) !== undefined && countryOf(word.plain) === countryOf(next.plain);

function wordTerm(word: Word, at: number, words: readonly Word[], reader: Reader): Term | undefined {
  const { index } = reader;
  const { plain, stem: s, raw } = word;
  const base = { text: raw, at, to: at + 1 };
  const capital = stateMeant(words, at, false);
  const country = plain === 'us' && isPronoun(words, at) ? undefined : (countryOf(plain) ?? capital);
  if (country) {
    const key = `~${country}`;
    return {
      ...base,
      sort: 'country',
      hard: 'name',
      // The Europeans at these talks are the three; a capital may be the city after all.
      keys: [
        [key, 1],
        ...(country === 'eu' ? [['@e3', 0.8] as const] : []),
        ...(REGIONS[plain] ?? []).map((code) => [`~${code}`, 0.5] as const),
        ...(capital ? [[s, 1] as const] : []),
      ],
      weight: Math.max(0.3, index.rarity(key)),
      must: country !== 'iran' && !PRESS.test(words[at + 1]?.plain ?? ''),
      ids: [country],
    };
  }
  if (/^\d+th$/.test(plain)) {
    const round = words.slice(at + 1, at + 6).some(({ stem: next }) => next === 'round');
    return {
      ...base,
      sort: 'ordinal',
      hard: 'name',
      keys: [[plain, 1]],
      weight: index.rarity(plain) * (round ? 1 : 0.3),
      must: round && plain !== '1th',
    };
  }
  if (/^\d{1,2}$/.test(plain) && words[at - 1]?.stem === 'round')
    return {
      ...base,
      sort: 'ordinal',
      hard: 'name',
      keys: [[`${plain}th`, 1]],
      weight: index.rarity(`${plain}th`),
      must: true,
    };
  if (/^\d/.test(plain)) {
    if (STOP.has(s)) return undefined;
    return {
      ...base,
      sort: 'number',
      hard: 'name',
      keys: [[plain, 1]],
      weight: Math.min(5, index.rarity(plain)),
      must: plain.length > 2,
    };
  }
  if (STOP.has(s) || plain.length < 2) return undefined;
  const keys = [
    ...stemKeys(s),
    ...(DETAILS.has(plain) ? [] : wayKeys(s, reader)),
    ...(REGIONS[plain] ?? []).map((code) => [`~${code}`, 0.5] as const),
    ...(BODIES[plain] ?? []).map((id) => [`@${id}`, 0.8] as const),
  ];
  const hard = DETAILS.has(plain) ? 'detail' : ACTS.has(s) ? 'act' : 'word';
  // "US forces", "the Iranian side": the state itself.
  const idle = OF_STATE.test(plain) && countryOf(words[at - 1]?.plain ?? '') !== undefined;
  const rarity = Math.min(...keys.filter(([k]) => index.postings.has(k)).map(([k, f]) => index.rarity(k) / f));
  // "Physically", "reportedly": how it was done the record may leave out.
  const colours = (COLOURING.has(s) || /[a-z]{3}[^lo]ly$|ally$/.test(plain)) && !index.postings.has(s);
  if (idle || ((SOFT.has(s) || colours) && hard !== 'act'))
    return { ...base, sort: 'word', hard, keys, weight: Number.isFinite(rarity) ? rarity * 0.35 : 0.5, must: false };
  if (!Number.isFinite(rarity)) {
    // "What did Blinken say": whoever that is, nobody the record knows did so.
    const doer = hard === 'word' && /^(?:did|does|has|had)$/.test(words[at - 1]?.plain ?? '') && at + 1 < words.length;
    // "RQ-170", "S-400": a thing by its type.
    const kept =
      /^[a-z]{1,4}\d{2,}[a-z]?$/.test(plain) || isCity(plain)
        ? 'name'
        : hard === 'word' && isThing(s)
          ? 'detail'
          : hard;
    return { ...base, sort: 'word', hard: doer ? 'name' : kept, keys, weight: STRANGE, must: true, unknown: true };
  }
  const exact = index.postings.has(s) ? index.rarity(s) : STRANGE;
  const name =
    (index.proper.has(plain) || isCity(plain)) &&
    hard === 'word' &&
    groupsOf(s).length === 0 &&
    !COMMON.has(s) &&
    !KINDS.has(s) &&
    !TITLED.has(s);
  return {
    ...base,
    sort: name ? 'name' : 'word',
    hard: name ? 'name' : hard,
    keys,
    weight: Math.min(exact, 5.5),
    must: true,
  };
}

/** "tell us", "give us": not the country. */
const isPronoun = (words: readonly Word[], at: number): boolean =>
  /^(?:tell|give|show|let)$/.test(words[at - 1]?.plain ?? '');

/** A term of several words: what is about it binds every one of them, what has the words binds them too. */
function wordByWord(term: Term, words: readonly Word[], reader: Reader): readonly Term[] {
  const records = (term.sort === 'word' ? (term.ids ?? []) : []).flatMap((id) => reader.index.dataset.find(id) ?? []);
  const span = words.slice(term.at, term.to);
  const plain = span.map((w) => w.stem).join(' ');
  // Its own name is one word to the record.
  const isOwn = records.some(
    ({ record }) =>
      'name' in record &&
      wordsOf(record.name.replace(/\s*\(.*/, ''))
        .map((w) => w.stem)
        .join(' ') === plain,
  );
  const own = records.length > 0 && !isOwn ? span.flatMap((w, i) => wordTerm(w, term.at + i, words, reader) ?? []) : [];
  // "Blockade of Iranian ports": whose they are need not be said. "Resolution 2231": a long number is a name.
  const named = own.filter((t) => t.sort !== 'country');
  if (named.length < 2 || named.some((t) => t.unknown || t.ids || (t.sort === 'number' && t.must))) return [term];
  // A name among them is bound by no word for what the thing is: "the Islamabad memorandum".
  const keysOf = (t: Term) => (t.hard === 'name' ? term.keys.filter(([key]) => key.startsWith('@')) : term.keys);
  return named.map((t) => ({ ...t, keys: [...t.keys, ...keysOf(t)] }));
}
