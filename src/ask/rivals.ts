// When several events fit alike and no word of the question tells them apart, they are offered.
import type { Answer } from '#answer/answer.ts';
import { dayOf, type Kind } from '#dataset/dataset.ts';
import type { EventType } from '#dataset/event.ts';
import type { Asking } from './asking.ts';
import { offerRecords } from './choice.ts';
import type { Frame } from './frames.ts';
import { lacking } from './lacking.ts';
import { groupsOf } from './lexicon/groups.ts';
import { STOP } from './lexicon/stop.ts';
import { TYPE_OF } from './lexicon/types-of-event.ts';
import type { Passage } from './passage.ts';
import { type Word, wordsOf } from './plain.ts';
import type { Reading, Term } from './reading.ts';
import { bound, type Candidate } from './seek.ts';

/** Kinds of question that want one event. */
const ONE: ReadonlySet<Frame> = new Set(['when', 'where', 'who', 'what', 'outcome', 'how-long', 'define', 'how-many']);
/** Things written or spoken at one time: asked for what they say, one of them is meant. */
const SPOKEN = /\b(?:oped|report|message|letter|speech|interview|article|memo|sermon|address|call)\b/;
const OUTLETS = new Set([...groupsOf('network'), ...groupsOf('newspaper')]);
/** Types of event at which words are said by more than one. */
const HELD: ReadonlySet<EventType | undefined> = new Set(['meeting', 'visit', 'call', 'talks-round'] as const);
const FATE = /\bwhat (?:happened|became) (?:of|to|with)\b/;
/** Days between events that are told as one affair; fewer for those that are over in a day. */
const APART = 20;
const APART_OF: Partial<Record<EventType, number>> = {
  call: 1,
  vote: 2,
  'talks-round': 5,
  meeting: 5,
  visit: 5,
  report: 5,
  letter: 5,
  sanctions: 5,
  withdrawal: 4,
};

/** How far behind the best a rival may be; further where the question names a kind of event, and when both are called what it says. */
const BEHIND = 0.08;
const BEHIND_OF_KIND = 0.25;
const BEHIND_CALLED = 0.4;
const CLOSE = 0.1;
const SAME = 0.02;
/** How strongly a record has what its headline names, what it is about, what it tells in its own sentences, and what it names in passing. */
const HEADLINE = 0.95;
const ABOUT = 0.9;
const SAID = 0.85;
const TOLD = 0.7;
const PASSING = 0.6;
/** Weight from which a word that need not be bound tells events apart, less for those of different kinds. */
const SOFT = 1.2;
const SOFT_OF_OTHERS = 1;
/** Weight of what the best tells and another does not, from which the best is meant. */
const DISTINCT = 0.65;
/** Share of what is asked that must be bound where words are left over. */
const MOSTLY = 0.6;
/** A question that names more than this is answered. */
const TELLING = 4;
/** How many are offered. */
const MOST = 6;

export function rivals(candidates: readonly Candidate[], asking: Asking): Answer | undefined {
  const { reading, dataset, anchor } = asking;
  const { time, plain } = reading;
  const [best] = candidates;
  // What the question itself offers, "the first or the second", tells what is meant.
  if ((time && (!anchor || time.strict) && (time.exact === 'day' || time.toward)) || / or /.test(plain))
    return undefined;
  if (!best || !wantsOne(best, asking)) return undefined;
  if (THINGS.has(best.passage.kind)) return namesakes(best, candidates, asking);
  const musts = reading.terms.filter((t) => t.must && !best.missing.includes(t));
  if (musts.length > TELLING) return undefined;
  const types = kindsIn(reading);
  const fit = candidates.filter(
    (c) =>
      c.passage.kind === 'event' &&
      leavesOver(c, best) &&
      (!time || c.onTime === 1 || (anchor !== undefined && c.onTime !== 0)) &&
      lacking(asking, c.passage) === undefined,
  );
  const typed = fit.filter(({ passage }) => types.includes(passage.type!));
  const called = fit.filter(({ passage }) => isNamed(passage, reading.words));
  const pool = typed.length > 1 ? typed : called.length > 1 ? called : fit;
  // One event alone is of the kind the question names.
  const lone = typed.length === 1;
  // Words said there stand for the event.
  const isWords = reading.frame === 'said' && best.passage.kind === 'quote';
  const top = (lone ? typed : pool).find((c) => !isWords || isSaidAt(best, c));
  if (!top || !(isWords || best.passage.kind === 'event')) return undefined;
  // An event of another kind that is ahead of them all is meant, not one of them.
  if ((pool === typed || lone) && best.passage.kind === 'event' && best.score > top.score + (lone ? SAME : CLOSE))
    return undefined;
  const isCalledSo = ({ passage }: Candidate): boolean =>
    pool === called || musts.every((t) => isCalled(t, passage, reading.words[t.at]!.stem));
  // An event that bears the very name is meant before others that tell of it.
  const named = musts.length > 1 && isCalledSo(top);
  const behind = reading.terms.some((t) => isKindWord(t, reading)) ? BEHIND_OF_KIND : BEHIND;
  const near = pool.filter(
    (c) =>
      c === top ||
      ((isCalledSo(c) ? c.score >= top.score - BEHIND_CALLED : !named && c.score >= top.score - behind) &&
        toldApart(top, c, reading) < DISTINCT &&
        toldApart(c, top, reading) < DISTINCT &&
        isAlike(c, top, lone, asking)),
  );
  const days = near
    .map((c) => Date.parse(dayOf(dataset.all.event.get(c.passage.id)!).padEnd(10, '-15')))
    .sort((a, b) => a - b);
  const apart = (APART_OF[top.passage.type!] ?? APART) * 86_400_000;
  if (near.length < 2 || days.at(-1)! - days[0]! < apart) return undefined;
  return offerRecords(asking, near.map((c) => c.passage.id).slice(0, MOST), reading.typed);
}

/** Kinds of record that are what a question asks for. */
const THINGS: ReadonlySet<Kind> = new Set(['person', 'organization', 'vessel', 'place'] as const);

/** People, bodies, ships or places of whom just the same is said: "Larijani's brother"; "his brothers" are all of them. */
function namesakes(best: Candidate, candidates: readonly Candidate[], asking: Asking): Answer | undefined {
  const { terms, words, typed } = asking.reading;
  const isMany = terms.some((t) => t.must && !t.ids && /[^s]s$/.test(words[t.at]!.raw));
  const same = candidates.filter(
    ({ passage, missing, score }) =>
      passage.kind === best.passage.kind &&
      missing.length === 0 &&
      score >= best.score - SAME &&
      terms.every((t) => Math.abs(bound(t, passage) - bound(t, best.passage)) < SAME),
  );
  const ids = same.map((c) => c.passage.id).slice(0, MOST);
  return isMany || ids.length < 2 ? undefined : offerRecords(asking, ids, typed);
}

/** Whether one event is asked for, or words that were said at one time. */
function wantsOne({ passage }: Candidate, { reading, anchor }: Asking): boolean {
  const { frame, plain, words } = reading;
  if (frame === 'said')
    return (
      SPOKEN.test(plain) ||
      words.some(({ stem }) => groupsOf(stem).some((group) => OUTLETS.has(group))) ||
      (anchor === undefined && HELD.has(passage.type))
    );
  return ONE.has(frame) || FATE.test(plain);
}

/** Whether a record leaves over nothing, or no more than the best: words that are put otherwise in both. */
const leavesOver = ({ missing }: Candidate, best: Candidate): boolean =>
  missing.length === 0 ||
  (best.coverage >= MOSTLY && missing.every((t) => best.missing.includes(t) && t.hard === 'word' && !t.focus));

/** Kinds of event the question names; what it counts is none of them. */
const kindsIn = ({ words, terms, frame }: Reading): EventType[] =>
  words.flatMap(({ stem }, i) =>
    frame === 'how-many' && terms.some((t) => t.focus && t.at === i) ? [] : (TYPE_OF[stem] ?? []),
  );

const isSaidAt = ({ passage }: Candidate, event: Candidate): boolean => passage.since === event.passage.since;

/** Whether a word names a kind of event, or of thing written or spoken. */
const isKindWord = (t: Term, { words }: Reading): boolean =>
  !t.ids && (words[t.at]!.stem in TYPE_OF || SPOKEN.test(words[t.at]!.plain));

/** How strongly a record has a term, in whatever word for it; one newspaper or channel stands for no other. */
function strengthOf(t: Term, passage: Passage): number {
  if (t.keys.some(([key]) => OUTLETS.has(key))) return passage.keys.get(t.keys[0]![0]) ?? 0;
  const alike = t.ids ? [] : t.keys.flatMap(([key]) => (key.startsWith('#') ? (passage.keys.get(key) ?? 0) : []));
  return Math.max(bound(t, passage), ...alike);
}

/** Weight of what the question names that the best tells and another does not. */
function toldApart(best: Candidate, other: Candidate, reading: Reading): number {
  const { terms, words } = reading;
  const of = (t: Term, passage: Passage): number =>
    isCalled(t, passage, words[t.at]!.stem) ? 1 : Math.min(1, strengthOf(t, passage) / TOLD);
  // "When did the ceasefire start", "what did he write in the article": what is so of all of a kind tells none of them apart.
  const musts = terms.filter((t) => t.must);
  const kindAlone = musts.every((t) => t.ids || t.sort === 'ordinal' || isKindWord(t, reading));
  return (kindAlone ? musts : terms).reduce(
    (n, t) => n + t.weight * Math.max(0, of(t, best.passage) - of(t, other.passage)),
    0,
  );
}

/** A visit is a meeting. */
const isOfType = (a: Passage, b: Passage): boolean =>
  a.type === b.type || [a, b].every(({ type }) => type === 'meeting' || type === 'visit');

/** Whether nothing the question names tells an event apart from the best: what the one is about, the other is about too. */
function isAlike(a: Candidate, b: Candidate, lone: boolean, { reading, anchor, dataset }: Asking): boolean {
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
  // Who is in the headline is meant before who only took part.
  const isNamed = ({ ids = [] }: Term): boolean =>
    ids.some((id) => dataset.all.person.has(id) || dataset.all.vessel.has(id));
  const least = (t: Term, own: number): number =>
    t.ids && t.sort !== 'country' ? (own >= HEADLINE && isNamed(t) ? HEADLINE : ABOUT) : SAID;
  const isAbout = (t: Term, passage: Passage): boolean => bound(t, passage) >= ABOUT || isKind(t, passage);
  const shared = reading.terms.filter((t) => (t.must || t.weight >= SOFT) && !b.missing.includes(t));
  if (!shared.some((t) => t.sort !== 'country' && isAbout(t, top) && isAbout(t, rival))) return false;
  // Two words of the one's headline that the other tells only in its text single it out.
  const heads = musts.filter((t) => !t.ids && !isKind(t, rival) && inHeadline(t, top) && !inHeadline(t, rival));
  if (heads.length > 1) return false;
  return reading.terms.every((t) => {
    const [own, other] = [bound(t, top), bound(t, rival)];
    // "How long" asks; it names nothing.
    const asks = /^(?:long|many|much)$/.test(t.text);
    if (!t.must)
      return (
        anchor !== undefined ||
        asks ||
        t.weight < (rival.type === top.type ? SOFT : SOFT_OF_OTHERS) ||
        own < TOLD ||
        other >= PASSING
      );
    // What a headline names and the best tells in passing singles the headline out.
    if (other === 1 && !isAbout(t, top) && !inHeadline(t, top) && a.score >= b.score - CLOSE) return false;
    return own < ABOUT || isKind(t, rival) || strengthOf(t, rival) >= least(t, own);
  });
}

/** Whether the headline has a word for a term. */
const inHeadline = (t: Term, { sentences }: Passage): boolean =>
  sentences.some(
    ({ words, strength }) =>
      strength === 1 && words.some(({ stem }) => t.keys.some(([key]) => key === stem || groupsOf(stem).includes(key))),
  );

/** Whether a record is called by two words that stand together in the question: "the Tehran declaration". */
function isNamed({ id }: Passage, words: readonly Word[]): boolean {
  const own = wordsOf(id.replaceAll('-', ' ')).map((w) => w.stem);
  return words.some(
    ({ stem }, i) =>
      !STOP.has(stem) &&
      own.some((w, j) => w === stem && own[j + 1] !== undefined && own[j + 1] === words[i + 1]?.stem),
  );
}

/** Whether a record is of the kind a word names, or is called by the word. */
const isCalled = (t: Term, { type, id }: Passage, stem: string): boolean =>
  (!t.ids && (TYPE_OF[stem]?.includes(type!) ?? false)) ||
  ((!t.ids || t.sort === 'word') && wordsOf(id.replaceAll('-', ' ')).some((w) => w.stem === stem));
