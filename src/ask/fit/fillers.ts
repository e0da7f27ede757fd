// What a sentence of a record names of the kind asked for, beyond what the question says itself.
import type { Asking } from '#ask/asking.ts';
import { countryCode, countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { GENERIC_NOUNS, kindOf, narrowerThan } from '#ask/lexicon/kinds.ts';
import { outletsIn } from '#ask/lexicon/outlets.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { waysOf } from '#ask/lexicon/ways.ts';
import type { Focus } from '#ask/reading/focus.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import type { Piece } from '#ask/record/pieces.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import { designators, isNoun, isToldCloser } from './told-closer.ts';

export type Own = {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
};

const said = new WeakMap<Asking['reading'], Own>();

/** What the question names itself. */
export function ownOf({ reading, index }: Asking): Own {
  const known = said.get(reading);
  if (known) return known;
  const links = index.link(reading.words.map((w) => w.plain));
  const own: Own = {
    ids: new Set([
      ...links.flatMap((l) => l.ids),
      ...reading.terms.flatMap((t) => (t.sort === 'record' ? (t.ids ?? []) : [])),
    ]),
    words: new Set(reading.words.flatMap((w) => [w.plain, w.stem])),
    countries: new Set(reading.terms.flatMap((t) => (t.sort === 'country' ? t.ids! : []))),
  };
  said.set(reading, own);
  return own;
}

/** What a sentence names of the kind asked for, beyond what the question says. */
export function fillersIn(piece: Piece, focus: Focus, own: Own, { index }: Asking): string[] {
  const { all } = index.dataset;
  const { noun } = focus;
  const ids = [...piece.ids].filter((id) => !own.ids.has(id));
  // "Not Namazi": a family name alone says whom the question knows.
  const strange = piece.strange.filter(
    (name) => !name.split(' ').every((w) => own.words.has(w)) && !own.words.has(name.split(' ').at(-1)!),
  );
  const has = (id: string): boolean =>
    [noun!.stem, ...narrowerThan(noun!.stem), ...(focus.asks === 'person' ? waysOf(noun!.stem) : [])].some(
      (s) => (s === noun!.stem || !WIDE.has(s)) && (index.of.get(id)?.keys.get(s) ?? 0) >= 0.5,
    );
  // Whoever sat at talks was sent there, whatever their own record calls them.
  const isSent = noun !== undefined && ENVOYS.has(noun.stem) && index.of.get(piece.passage)?.type === 'talks-round';
  const generic = noun === undefined || isSent || GENERIC_NOUNS.has(noun.stem) || countryOf(noun.plain) !== undefined;
  const here = noun !== undefined && piece.words.some((w) => isNoun(w, noun));
  // "An IRGC general", without a name beside it: whoever else the sentence names is another.
  const isAnyone = (): boolean =>
    noun !== undefined &&
    piece.words.every((w, i) => !isNoun(w, noun) || (w.stem === noun.stem && isIndefinite(i, piece)));
  switch (focus.asks) {
    case 'who': {
      const people = ids.filter((id) => all.person.has(id) || all.organization.has(id));
      if (focus.of) return people.filter((id) => countryOfRecord(id, index.dataset) === focus.of);
      const kinds = piece.words
        .filter((w) => /^(?:person|thing)$/.test(kindOf(w.stem) ?? '') && !own.words.has(w.stem))
        .map((w) => w.stem);
      const countries = piece.words.flatMap((w) => countryOf(w.plain) ?? []).filter((c) => !own.countries.has(c));
      return [...people, ...strange, ...kinds, ...countries];
    }
    case 'person': {
      const people = ids.filter(
        (id) => all.person.has(id) && (!focus.of || countryOfRecord(id, index.dataset) === focus.of),
      );
      // A state mediates as a person does.
      const states =
        SIDES.has(noun!.stem) && !focus.of && focus.text !== 'name'
          ? [...piece.countries, ...ids.filter((id) => all.organization.has(id))].filter((c) => !own.countries.has(c))
          : [];
      const strangers = strange.filter((name) => !OUTLET.test(name));
      return generic || (here && !isAnyone())
        ? [...people, ...strangers, ...states]
        : [...people.filter(has), ...unlabelled(piece, own, index), ...(noun!.stem === MEMBER ? states : [])];
    }
    case 'country': {
      const states = [...piece.countries].filter((c) => !own.countries.has(c));
      // "Friendly governments and a US proposal": they stay without names beside the one named for something else.
      return here && /s$/.test(noun!.plain) && states.length < 2 ? [] : states;
    }
    case 'place': {
      const places = ids.filter((id) => all.place.has(id));
      // One in the land asked for, as far as the record knows in which it lies.
      const isIn = (id: string): boolean =>
        [undefined, focus.of].includes(countryCode(all.place.get(id)!.country)) && (generic || has(id));
      if (focus.of && focus.of !== 'eu')
        return [...places.filter(isIn), ...besideNoun(piece, noun!, own), ...whereabouts(piece)];
      if (generic)
        return [
          ...places,
          ...strange,
          ...piece.words.filter((w) => kindOf(w.stem) === 'place' && !own.words.has(w.stem)).map((w) => w.stem),
        ];
      const narrower = piece.words
        .filter((w) => BROAD.has(noun.stem) && narrowerThan(noun.stem).has(w.stem) && !own.words.has(w.stem))
        .map((w) => w.stem);
      return [...places.filter(has), ...narrower, ...besideNoun(piece, noun, own), ...whereabouts(piece)];
    }
    case 'body': {
      const bodies = ids.filter((id) => all.organization.has(id));
      // Whose ministry it is names it, and four states are told of as their ministries.
      const isTold = OF_STATES.has(noun!.stem) && (here || noun!.plain.endsWith('s'));
      const states = isTold ? [...piece.countries].filter((c) => !own.countries.has(c)) : [];
      // "Parliament and the Guardian Council": a state's own, by its bare noun.
      const plainly = piece.words.filter((w) => OF_STATES.has(w.stem) && !own.words.has(w.plain)).map((w) => w.stem);
      // A name that no record has is that of a firm only where a firm is spoken of.
      const named = here || noun!.stem !== FIRM ? strange : [];
      const outlets = OUTLETS.has(noun!.stem) ? toldBy(piece, own) : [];
      return generic
        ? [...bodies, ...strange, ...states, ...plainly, ...outlets]
        : [...bodies.filter(has), ...named, ...states, ...outlets];
    }
    case 'occasion': {
      const bodies = ids.filter((id) => all.organization.has(id) && has(id));
      const told = piece.words.filter((w) => isNoun(w, noun!) && w.stem !== noun!.stem && !own.words.has(w.stem));
      const isCloser = noun!.stem !== CONFERENCE && here && isToldCloser(piece, noun!, own.words);
      return [
        ...bodies,
        ...besideNoun(piece, noun!, own),
        ...(noun!.stem === OCCASION ? told.map((w) => w.stem) : []),
        ...(isCloser ? [noun!.stem] : []),
      ];
    }
    case 'thing': {
      const things = ids.filter((id) => all.vessel.has(id));
      return generic
        ? [...things, ...(here ? strange : [])]
        : [
            ...things.filter(has),
            ...besideNoun(piece, noun, own),
            ...designators(piece, own.words).filter((d) => !index.link(d.split(' ')).some((l) => !l.ids.some(has))),
            ...whereabouts(piece),
          ];
    }
    default:
      return [];
  }
}

/** Whoever a sentence has its news from, by any name: "told AFP". */
const toldBy = ({ words }: Piece, own: Own): string[] =>
  outletsIn(words)
    .map(({ from, to }) => words.slice(from, to))
    .filter((name) => !name.every(({ plain }) => own.words.has(plain)))
    .map((name) => name.map(({ plain }) => plain).join(' '));
const OUTLETS = new Set(
  'agency channel network broadcaster station newspaper paper outlet magazine website'.split(' ').map(stem),
);

/** What prints or sends is nobody. */
const OUTLET = /\b(?:news|tv|times|post|agency|press|radio|channel|daily|mayadeen|jazeera|arabiya)\b/;

/** Whether a noun stands with "a" and nothing named by it: "an IRGC general", but not "a general, Qaani" or "General Qaani". */
function isIndefinite(at: number, { words, strange, ids }: Piece): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map((w) => w.plain);
  const next = words.slice(at + 1, at + 3).map((w) => w.plain);
  const isName = (plain: string): boolean =>
    strange.some((name) => name.split(' ').includes(plain)) || [...ids].some((id) => id.split('-').includes(plain));
  return before.some((w) => /^an?$/.test(w)) && !next.some(isName);
}

/** Somebody of no record beside somebody asked about, whom the sentence gives no other part: "tells Tucker Carlson", but not "MP Esmaeil Kowsari". */
function unlabelled({ passage, text, ids }: Piece, own: Own, { dataset }: Index): string[] {
  const names = dataset.all.event.get(passage)?.also_named ?? [];
  if (![...ids].some((id) => own.ids.has(id) && dataset.all.person.has(id))) return [];
  return names.filter((name) => {
    const at = text.indexOf(name);
    if (at < 0 || text === name || !/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name)) return false;
    if (wordsOf(name).some((w) => own.words.has(w.plain))) return false;
    const beside = [
      ...wordsOf(text.slice(0, at)).slice(-LABEL),
      ...wordsOf(text.slice(at + name.length)).slice(0, LABEL + 1),
    ];
    return !beside.some((w) => kindOf(w.stem) === 'person' || groupsOf(w.stem).some((g) => HEADS.includes(g)));
  });
}
/** How far from a name what somebody is may stand. */
const LABEL = 2;
const HEADS = groupsOf('head');

/** Names of no record that something is said to be at or aboard, or to come from: "at Versailles", "sailed from San Diego". */
const whereabouts = (piece: Piece): string[] =>
  piece.strange.filter((name) =>
    [
      ...piece.text.matchAll(
        /\b(?:at|aboard|inside|(?:sail(?:s|ed)|left|departed|came|moved|flew) from) (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu,
      ),
    ].some(([, at]) =>
      wordsOf(at!)
        .map((w) => w.plain)
        .join(' ')
        .startsWith(name),
    ),
  );

/** Proper names that stand beside the noun: "Ben Gurion Airport", "the port of Rajaee". */
const besideNoun = (piece: Piece, noun: Word, own: Own): string[] =>
  [
    ...piece.text.matchAll(/(?:\p{Lu}[\p{L}'’-]+\s+)+(\p{L}+)|(\p{L}+) (?:of |at |in )?(?:\p{Lu}[\p{L}'’-]+\s*)+/gu),
  ].flatMap((m) => {
    const words = wordsOf(m[0]);
    const nouns = words.filter((w) => isNoun(w, noun));
    const names = words.filter(
      (w) => !nouns.includes(w) && !own.words.has(w.plain) && !STOP.has(w.stem) && !countryOf(w.plain),
    );
    return nouns.length > 0 && names.length > 0 ? [names.map((w) => w.plain).join(' ')] : [];
  });

/** Nouns of places that are answered by a narrower one: a building by an embassy, but a harbor by no other word for it. */
const BROAD = new Set(['building', 'venue', 'house', 'residence', 'room', 'office'].map(stem));

/** Nouns by which a person's record tells of anybody in charge. */
const WIDE = new Set(['head', 'chief', 'leader', 'boss', 'director', 'general'].map(stem));

/** Bodies that every state has. */
const OF_STATES = new Set(
  ['ministry', 'ministries', 'government', 'delegation', 'parliament', 'navy', 'army'].map(stem),
);

/** A word for any of them, which every narrower one fills: a dinner, an anniversary. */
const OCCASION = stem('occasion');
/** Of which "press conference" tells no name. */
const CONFERENCE = stem('conference');

/** Words for somebody who is sent to talk. */
const ENVOYS = new Set(['envoy', 'emissary', 'negotiator', 'delegate'].map(stem));

/** Of which any strange name may be one. */
const FIRM = stem('firm');

/** Nouns of people that states are, too. */
const MEMBER = stem('member');
const SIDES = new Set(['mediator', 'intermediary', 'middleman', 'broker', 'member'].map(stem));
