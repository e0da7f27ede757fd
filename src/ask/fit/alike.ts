// Whether what a question names tells two records apart.
import type { Asking } from '#ask/asking.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Frame } from '#ask/reading/frames.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import type { EventType } from '#dataset/event.ts';
import { bound, type Candidate } from './seek.ts';

/** Things written or spoken at one time: asked for what they say, one of them is meant. */
export const SPOKEN = /\b(?:oped|report|message|letter|speech|interview|article|memo|sermon|address|call)\b/;
export const OUTLETS = new Set([...groupsOf('network'), ...groupsOf('newspaper')]);
/** Types of event at which words are said by more than one. */
export const HELD: ReadonlySet<EventType | undefined> = new Set(['meeting', 'visit', 'call', 'talks-round'] as const);
/** How strongly a record has what its headline names, what it is about, what it tells in its own sentences, and what it names in passing. */
const HEADLINE = 0.95;
const ABOUT = 0.9;
const SAID = 0.85;
const TOLD = 0.7;
const PASSING = 0.6;
/** Weight from which a word that need not be bound tells events apart, less for those of different kinds. */
const SOFT = 1.2;
const SOFT_OF_OTHERS = 1;
/** How far behind an event may be that is told like another, and one that is as good. */
export const CLOSE = 0.1;
export const SAME = 0.02;

/** Kinds of event the question names; what it counts is none of them. */
export const kindsIn = ({ words, terms, frame }: Reading): EventType[] =>
  words.flatMap(({ stem }, i) =>
    frame === 'how-many' && terms.some((t) => t.focus && t.at === i) ? [] : (TYPE_OF[stem] ?? []),
  );

/** Whether a word names a kind of event, or of thing written or spoken. */
export const isKindWord = (t: Term, { words }: Reading): boolean =>
  !t.ids && (words[t.at]!.stem in TYPE_OF || SPOKEN.test(words[t.at]!.plain));

/** Whether a word names a kind of thing, which a headline may call by its name instead: "two ships". */
const isThing = (t: Term, { words }: Reading): boolean => !t.ids && kindOf(words[t.at]!.stem) === 'thing';

/** How strongly a record has a term, in whatever word for it; one newspaper or channel stands for no other. */
function strengthOf(t: Term, passage: Passage): number {
  if (t.keys.some(([key]) => OUTLETS.has(key))) return passage.keys.get(t.keys[0]![0]) ?? 0;
  const alike = t.ids ? [] : t.keys.flatMap(([key]) => (key.startsWith('#') ? (passage.keys.get(key) ?? 0) : []));
  return Math.max(bound(t, passage), ...alike);
}

/** Whether a word tells which event is meant: "which day" only asks, and when it was "issued" is asked of every licence. */
const tells = (t: Term, frame: Frame): boolean =>
  t.must || isBeginning(t) || !(t.focus || (t.done && frame === 'when'));

/** When something began is asked of the event that tells of its beginning, not of all that tell of it. */
const BEGINNINGS = new Set(groupsOf('begin'));
const isBeginning = (t: Term): boolean => t.done === true && t.keys.some(([key]) => BEGINNINGS.has(key));

/** Weight of what the question names that the best tells and another does not. */
export function toldApart(best: Candidate, other: Candidate, reading: Reading): number {
  const { terms, words } = reading;
  const of = (t: Term, passage: Passage): number =>
    isCalled(t, passage, words[t.at]!.stem) ? 1 : Math.min(1, strengthOf(t, passage) / TOLD);
  // "When did the ceasefire start", "what did he write in the article": what is so of all of a kind tells none of them apart.
  const musts = terms.filter((t) => t.must);
  const kindAlone = musts.every((t) => t.ids || t.sort === 'ordinal' || isKindWord(t, reading));
  return (kindAlone ? musts : terms.filter((t) => tells(t, reading.frame))).reduce(
    (n, t) => n + t.weight * Math.max(0, of(t, best.passage) - of(t, other.passage)),
    0,
  );
}

/** "How long" asks; it names nothing. */
const ASKS = /^(?:long|many|much)$/;

/** A visit is a meeting. */
const isOfType = (a: Passage, b: Passage): boolean =>
  a.type === b.type || [a, b].every(({ type }) => type === 'meeting' || type === 'visit');

/** Whether nothing the question names tells an event apart from the best: what the one is about, the other is about too. */
export function isAlike(a: Candidate, b: Candidate, lone: boolean, asking: Asking): boolean {
  const { reading, anchor, dataset } = asking;
  const [rival, top] = [a.passage, b.passage];
  const kinds = kindsIn(reading);
  const musts = reading.terms.filter((t) => t.must && !b.missing.includes(t));
  // An event of another kind is one of those meant when its headline has the word for it.
  const isHead =
    musts.some((t) => !t.ids && bound(t, rival) === 1 && bound(t, top) < 1) &&
    musts.every((t) => bound(t, rival) >= ABOUT);
  // What only names a thing, "the 14 points", tells nothing of how it came about.
  const isSame = reading.frame === 'define' && musts.every((t) => !t.ids) && a.score >= b.score - SAME;
  const isSameKind = isSame || (isOfType(rival, top) ? !lone : kinds.includes(rival.type!));
  if (!isSameKind && !isHead) return false;
  const isKind = (t: Term, passage: Passage): boolean => isCalled(t, passage, reading.words[t.at]!.stem);
  // Who is in the headline is meant before who only took part, unless to take part is all there is to it.
  const isMet = reading.frame !== 'said' && [rival, top].every(({ type }) => HELD.has(type));
  const isNamed = ({ ids = [] }: Term): boolean =>
    ids.some((id) => dataset.all.person.has(id) || dataset.all.vessel.has(id));
  const least = (t: Term, own: number): number =>
    t.ids && t.sort !== 'country' ? (own >= HEADLINE && isNamed(t) && !isMet ? HEADLINE : ABOUT) : SAID;
  const isAbout = (t: Term, passage: Passage): boolean => bound(t, passage) >= ABOUT || isKind(t, passage);
  const even = isEven(b, a, asking);
  const shared = reading.terms.filter((t) => (t.must || t.weight >= SOFT) && !b.missing.includes(t));
  if (!shared.some((t) => t.sort !== 'country' && isAbout(t, top) && isAbout(t, rival))) return false;
  // Two words of the one's headline that the other tells only in its text single it out.
  const heads = musts.filter(
    (t) => !t.ids && !isThing(t, reading) && !isKind(t, rival) && inHeadline(t, top) && !inHeadline(t, rival),
  );
  if (heads.length > 1) return false;
  return reading.terms.every((t) => {
    const [own, other] = [bound(t, top), bound(t, rival)];
    // "The first" tells whatever is none apart.
    if (t.sort === 'ordinal' && own >= TOLD && other === 0) return false;
    if (!t.must)
      return (
        anchor !== undefined ||
        ASKS.test(t.text) ||
        !tells(t, reading.frame) ||
        t.weight < (rival.type === top.type ? SOFT : SOFT_OF_OTHERS) ||
        own < TOLD ||
        other >= PASSING
      );
    // What a headline names and the best tells in passing singles the headline out.
    if (other === 1 && !isAbout(t, top) && !inHeadline(t, top) && a.score >= b.score - CLOSE) return false;
    return (
      own < ABOUT ||
      isKind(t, rival) ||
      (even && (!t.ids || t.sort === 'office')) ||
      strengthOf(t, rival) >= least(t, own)
    );
  });
}

/** How much less strongly a rival may have a word that it tells as well; a number or name in a headline is meant. */
const LESS = 0.2;
const LESS_NAMED = 0.1;

/** Whether a rival tells every word of the question as well as the best, those too that need not be bound. */
export const isEven = (best: Candidate, rival: Candidate, { reading: { terms, words }, anchor }: Asking): boolean =>
  anchor === undefined &&
  terms.every((t) => {
    if (t.focus || ASKS.test(t.text)) return true;
    const less = heldBy(t, best.passage) - heldBy(t, rival.passage);
    const named = t.sort === 'number' || t.sort === 'ordinal';
    return less <= (named ? LESS_NAMED : LESS) || isCalled(t, rival.passage, words[t.at]!.stem);
  });

/** Whoever held an office is as good as another who did. */
const heldBy = (t: Term, passage: Passage): number =>
  t.sort === 'office' ? Math.max(...t.ids!.map((id) => passage.keys.get(`@${id}`) ?? 0)) : bound(t, passage);

/** Whether the headline has a word for a term. */
const inHeadline = (t: Term, { sentences }: Passage): boolean =>
  sentences.some(
    ({ words, strength }) =>
      strength === 1 && words.some(({ stem }) => t.keys.some(([key]) => key === stem || groupsOf(stem).includes(key))),
  );

/** Whether a record is called by two words that stand together in the question: "the Tehran declaration". */
export function isNamed(passage: Passage, words: readonly Word[]): boolean {
  const own = stemsOfId(passage);
  return words.some(
    ({ stem }, i) =>
      !STOP.has(stem) &&
      own.some(
        (w, j) => w === stem && words[i + 1] !== undefined && [own[j + 1], own[j + 2]].includes(words[i + 1]!.stem),
      ),
  );
}

/** Whether a record is of the kind a word names, or is called by the word. */
export const isCalled = (t: Term, passage: Passage, stem: string): boolean =>
  (!t.ids && (TYPE_OF[stem]?.includes(passage.type!) ?? false)) ||
  ((!t.ids || t.sort === 'word') && stemsOfId(passage).includes(stem));

/** Every question meets the same few hundred records. */
const stemsOfIds = new WeakMap<Passage, readonly string[]>();

/** What a record is called by in its id. */
function stemsOfId(passage: Passage): readonly string[] {
  const known = stemsOfIds.get(passage);
  if (known) return known;
  const stems = wordsOf(passage.id.replaceAll('-', ' ')).map((w) => w.stem);
  stemsOfIds.set(passage, stems);
  return stems;
}
