// The clauses of a record around a deed: who stands before it and after it, and how it is put.
import { ACTS } from '#ask/lexicon/acts.ts';
import { CAPITALS, countryOf } from '#ask/lexicon/countries.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import type { Link } from '#ask/reading/linker.ts';
import type { Term } from '#ask/reading/reading.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import type { Index } from './index-of-record.ts';
import { countryOfRecord, type Passage, type Sentence } from './passage.ts';

export const BE = /^(?:was|were|is|are|been|being|got|get)$/;

/** A place that stands for no government does nothing; and to most deeds a ship is where, not whom. */
export const isSpot = (id: string, { dataset }: Index): boolean =>
  dataset.all.place.has(id) && !Object.hasOwn(CAPITALS, id);
export const isThing = (id: string, index: Index): boolean => isSpot(id, index) || index.dataset.all.vessel.has(id);

/** Whether all that a name may stand for are people: what is done to them is done to nothing else. */
export const isPerson = ({ ids = [] }: { readonly ids?: readonly string[] }, { dataset }: Index): boolean =>
  ids.every((id) => dataset.all.person.has(id));

export type Clause = {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly passive: boolean;
  /** "Khamenei killed": of whoever stands before it, or done by them. */
  readonly participle: boolean;
  /** "Araghchi's invitation", "killed in a strike": of whoever stands before it. */
  readonly noun: boolean;
  /** Whether the clause begins with "he" or the like: whom the headline opens with. */
  readonly pronoun: boolean;
  /** "Received the president": behind the deed, by the title alone. */
  readonly titled: boolean;
  /** "Talked him out of a strike": a thing that was spoken of, and whoever stands before it did not do it. */
  readonly spoken: boolean;
  /** "In answer to the bombing of its consulate": a deed of whom the clause does not say. */
  readonly nominal: boolean;
};

/** Whether a deed stands as a thing somebody speaks of rather than does. */
function isSpokenOf(words: readonly Word[], at: number): boolean {
  if (!/^(?:an?|any|such)$/.test(words[at - 1]?.plain ?? '')) return false;
  return /^(?:of|about|over|for|to|on|than)$/.test(words[at - 2]?.plain ?? '');
}

const NOUN = /(?:ation|ition|ment|ure|ance|ence)$/;
/** Deeds nobody suffers: "arrived off Haifa" is not done to anybody. */
const GOES =
  /^(?:arrived|sailed|landed|departed|travelled|traveled|returned|appeared|passed|moved|died|collapsed|exploded|resigned|gathered|stayed|remained|docked|anchored)$/;
const TITLE =
  /^(?:president|minister|premier|leader|secretary|envoy|king|sultan|emir|speaker|chief|director|spokesman)$/;
/** Words before a deed that make it one that was not done, or not yet. */
const UNREAL =
  /^(?:against|avoid|can|cannot|refuse|refuses|refused|reject|rejects|rejected|prevent|stop|oppose|deny|denies|denied|not|never|without|would|could|may|might|must|should|if|threaten|threatens|threatened|plan|plans|considering|considers|weighs|off|fail|fails|failed|declines|declined|postpone|postpones|delays|demand|demands|urge|urges|ask|asks|want|wants)$/;

/** Whether a word that may stand for a deed is used as one: "ships the uranium", not "the container ship"; "exits the treaty", not "diplomatic exits". */
export function isVerbal({ plain, stem }: Word, at: number, words: readonly Word[]): boolean {
  // "US bombs Fordow": a thing of that name would not be done by a state to something.
  if (kindOf(stem) === 'thing')
    return (
      plain.endsWith('s') && countryOf(words[at - 1]?.plain ?? '') !== undefined && !isPast(words[at + 1]?.plain ?? '')
    );
  if (kindOf(stem) === 'person' && DOERS.test(plain)) return false;
  if (isPast(plain) || /ing$|(?:al|ion|ure|ment|ance|ence)s?$/.test(plain) || ACTS.has(stem)) return true;
  const before = words[at - 1]?.plain ?? '';
  return plain.endsWith('s')
    ? !/(?:ic|al|ive|ous|ary)$/.test(before)
    : /^(?:to|will|would|may|can|must|should|did|not)$/.test(before);
}

/** "The two envoys": those who do it. */
const DOERS = /(?:er|or|oy|ist|ian)s?$/;

type Parts = readonly (readonly Word[])[];
type Cut = {
  readonly told: Parts;
  readonly named: Parts;
  readonly own: Parts;
  /** Those told that begin with "before": what had not come about then. */
  readonly ahead: ReadonlySet<readonly Word[]>;
};
const made = new WeakMap<Passage, Cut>();

/** The clauses of a record as words, `told` in its sentences, `own` in those that are no report of a dispute, `named` in its id; the same record is cut once. */
export function partsOf(passage: Passage): Cut {
  const known = made.get(passage);
  if (known) return known;
  const ahead = new Set<readonly Word[]>();
  const cut = (of: (sentence: Sentence) => boolean): Parts =>
    passage.sentences.filter(of).flatMap(({ told }) => {
      // What cuts them stands between the clauses.
      const pieces = told.split(CUTS);
      return pieces.flatMap((text, i) => {
        const words = i % 2 === 0 ? wordsOf(text) : [];
        if (pieces[i - 1] === 'before') ahead.add(words);
        return words.length > 0 ? [words] : [];
      });
    });
  const parts = {
    told: cut(({ unseen }) => !unseen),
    named: cut(({ unseen }) => unseen),
    own: cut(({ unseen, reported }) => !unseen && !reported),
    ahead,
  };
  made.set(passage, parts);
  return parts;
}

/** What stands between clauses; what somebody was told "was done" is no deed of whoever told it. */
const CUTS =
  /([,;:]|(?<!\b\p{Lu})\.(?=\s|$)|\b(?:while|but|although|after|before|who|which|when)\b|(?<=\b(?:notified|informed|told|announced|confirmed|wrote)\b[^,;.]*)\bthat\b(?= (?:the|its|his|their|all) [^,;.]*\b(?:was|were|had been)\b))/u;

export type IsDeed = (w: Word, at: number, words: readonly Word[]) => boolean;

/** Every place of the deed in a clause, with the names before and after it. */
export function clausesOf(words: readonly Word[], isDeed: IsDeed, index: Index): Clause[] {
  if (!words.some(isDeed)) return [];
  const links = index.link(words.map((w) => w.plain));
  const side = (from: number, to: number): Set<string> =>
    namesIn(
      [
        ...links
          .filter((l) => l.from >= from && l.to <= to)
          // "The third round in Muscat brings in experts": where it was has done nothing.
          .filter((l) => from > 0 || !isPlaced(l, words, index))
          .flatMap((l) => l.ids.filter((id) => !isSpot(id, index) && !index.dataset.all.term.has(id))),
        ...words.slice(from, to).flatMap((w) => (countryOf(w.plain) ? [`~${countryOf(w.plain)}`] : [])),
      ],
      index,
    );
  return words.flatMap((word, i): Clause[] => {
    if (!isDeed(word, i, words) || words.slice(0, i).some((w) => UNREAL.test(w.plain))) return [];
    const next = words[i + 1]?.plain ?? '';
    const passive =
      BE.test(words[i - 1]?.plain ?? '') ||
      (/(?:ed|en|shot|hit|struck|held)$/.test(word.raw) && /^(?:by|in|near|off)$/.test(next) && !GOES.test(word.raw));
    const participle = /(?:ed|en|shot|hit|struck|held)$/.test(word.raw);
    const pronoun = /^(?:he|she|it|they|his|her|its|their)$/.test(words[0]!.plain);
    const titled = words.some((w, j) => j > i && words[j - 1]!.plain === 'the' && TITLE.test(w.plain));
    const noun =
      NOUN.test(word.raw) ||
      (/^(?:an?|the)$/.test(words[i - 1]?.plain ?? '') && /^(?:in|by)$/.test(words[i - 2]?.plain ?? ''));
    const spoken = isSpokenOf(words, i);
    const nominal = /ing$/.test(word.raw) && words[i - 1]?.plain === 'the' && next === 'of';
    return [
      {
        before: spoken ? side(i - 1, i) : nominal ? new Set() : side(0, i),
        after: side(i + 1, words.length),
        passive,
        participle,
        noun,
        pronoun,
        titled,
        spoken,
        nominal,
      },
    ];
  });
}

const isPlaced = ({ from, ids }: Link, words: readonly Word[], { dataset }: Index): boolean =>
  /^(?:in|at)$/.test(words[from - 1]?.plain ?? '') && ids.some((id) => dataset.all.place.has(id));

/** Ids, states as `~state`, and the state each person or body acts for as `=state`. */
export const namesIn = (keys: readonly string[], index: Index): Set<string> =>
  new Set(
    keys.flatMap((key) => {
      const country = key.startsWith('~') ? undefined : countryOfRecord(key, index.dataset);
      return country
        ? [key, `=${country}`, ...(index.dataset.all.organization.has(key) ? [`~${country}`] : [])]
        : [key];
    }),
  );

/** A state does what anybody acting for it does; a person is only the person, and who holds an office may be told of by its body. */
export const namesOf = (t: Term): string[] => [
  ...(t.sort === 'country' || t.sort === 'office'
    ? t.keys.flatMap(([key]) => (key.startsWith('@') ? [key.slice(1)] : []))
    : t.ids!),
  ...t.keys.flatMap(([key]) => (key.startsWith('~') && t.sort !== 'office' ? [key, `=${key.slice(1)}`] : [])),
];

/** The state a term names, as `~state`. */
export const stateKeyOf = (t: Term): string | undefined => t.keys.find(([key]) => key.startsWith('~'))?.[0];
