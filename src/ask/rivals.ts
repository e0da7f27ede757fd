// When several events fit alike and nothing in the question tells them apart, they are offered.
import type { Answer } from '#answer/answer.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { EventType } from '#dataset/event.ts';
import type { Asking } from './asking.ts';
import { offerRecords } from './choice.ts';
import type { Frame } from './frames.ts';
import { lacking } from './lacking.ts';
import { STOP } from './lexicon/stop.ts';
import { TYPE_OF } from './lexicon/types-of-event.ts';
import type { Passage } from './passage.ts';
import { type Word, wordsOf } from './plain.ts';
import type { Reading, Term } from './reading.ts';
import { bound, type Candidate } from './seek.ts';

/** Kinds of question that want one event. */
const ONE: ReadonlySet<Frame> = new Set(['when', 'where', 'who', 'what', 'outcome', 'how-long', 'define', 'how-many']);
/** Things written or spoken at one time: asked for what they say, one of them is meant. */
const SPOKEN = /\b(?:op ed|oped|report|message|letter|speech|interview|article|memo|sermon|address|call)\b/;

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
};

/** How far behind the best a rival may be; further when both are called what the question says. */
const BEHIND = 0.25;
const BEHIND_CALLED = 0.4;
const CLOSE = 0.1;
/** How strongly a record has what it is about, and what it tells in its own sentences. */
const ABOUT = 0.9;
const SAID = 0.85;
const PASSING = 0.7;
/** Weight from which a word that need not be bound tells events apart, less for those of different kinds. */
const SOFT = 1.2;
const SOFT_OF_OTHERS = 1;
/** A question that names more than this is answered. */
const TELLING = 4;
/** How many are offered. */
const MOST = 6;

export function rivals(candidates: readonly Candidate[], asking: Asking): Answer | undefined {
  const { reading, dataset, anchor } = asking;
  const { time, frame, plain } = reading;
  // What the question itself offers, "the first or the second", tells what is meant.
  if ((time && (!anchor || time.strict) && (time.exact === 'day' || time.toward)) || / or /.test(plain))
    return undefined;
  if (!ONE.has(frame) && !(frame === 'said' && SPOKEN.test(plain))) return undefined;
  const musts = reading.terms.filter((t) => t.must);
  if (musts.length > TELLING) return undefined;
  const types = kindsIn(reading);
  const fit = candidates.filter(
    (c) =>
      c.missing.length === 0 &&
      c.passage.kind === 'event' &&
      (!time || c.onTime === 1 || (anchor !== undefined && c.onTime !== 0)) &&
      lacking(asking, c.passage) === undefined,
  );
  const typed = fit.filter(({ passage }) => types.includes(passage.type!));
  const called = fit.filter(({ passage }) => isNamed(passage, reading.words));
  const pool = typed.length > 1 ? typed : called.length > 1 ? called : fit;
  // One event alone is of the kind the question names.
  const lone = typed.length === 1;
  const [top] = lone ? typed : pool;
  // Words said there stand for the event.
  if (!top || !(candidates[0]!.passage.kind === 'event' || (frame === 'said' && isSaidAt(candidates[0]!, top))))
    return undefined;
  // An event of another kind that is ahead of them all is meant, not one of them.
  if (pool === typed && candidates[0]!.passage.kind === 'event' && candidates[0]!.score > top.score + CLOSE)
    return undefined;
  const isCalledSo = ({ passage }: Candidate): boolean =>
    pool === called || musts.every((t) => isCalled(t, passage, reading.words[t.at]!.stem));
  // An event that bears the very name is meant before others that tell of it.
  const named = musts.length > 1 && isCalledSo(top);
  const near = pool.filter((c) =>
    isCalledSo(c)
      ? c.score >= top.score - BEHIND_CALLED && isAlike(c, top, lone, asking)
      : !named && c.score >= top.score - BEHIND && isAlike(c, top, lone, asking),
  );
  const days = near
    .map((c) => Date.parse(dayOf(dataset.all.event.get(c.passage.id)!).padEnd(10, '-15')))
    .sort((a, b) => a - b);
  const apart = (APART_OF[top.passage.type!] ?? APART) * 86_400_000;
  if (near.length < 2 || days.at(-1)! - days[0]! < apart) return undefined;
  return offerRecords(asking, near.map((c) => c.passage.id).slice(0, MOST), reading.typed);
}

/** Kinds of event the question names; what it counts is none of them. */
const kindsIn = ({ words, terms, frame }: Reading): EventType[] =>
  words.flatMap(({ stem }, i) =>
    frame === 'how-many' && terms.some((t) => t.focus && t.at === i) ? [] : (TYPE_OF[stem] ?? []),
  );

const isSaidAt = ({ passage }: Candidate, event: Candidate): boolean =>
  passage.kind === 'quote' && passage.since === event.passage.since;

/** Whether nothing the question names tells an event apart from the best: what the one is about, the other is about too. */
function isAlike(a: Candidate, b: Candidate, lone: boolean, { reading, anchor }: Asking): boolean {
  if (a === b) return true;
  const [rival, top] = [a.passage, b.passage];
  const kinds = kindsIn(reading);
  const musts = reading.terms.filter((t) => t.must);
  // An event of another kind is one of those meant when its headline has the word for it.
  const isHead =
    musts.some((t) => !t.ids && bound(t, rival) === 1 && bound(t, top) < 1) &&
    musts.every((t) => bound(t, rival) >= ABOUT);
  const isSameKind = rival.type === top.type ? !lone : kinds.includes(rival.type!);
  if (!isSameKind && !isHead) return false;
  const isKind = (t: Term, passage: Passage): boolean => isCalled(t, passage, reading.words[t.at]!.stem);
  const isAbout = (t: Term, passage: Passage): boolean => bound(t, passage) >= ABOUT || isKind(t, passage);
  if (!musts.some((t) => t.sort !== 'country' && isAbout(t, top) && isAbout(t, rival))) return false;
  return reading.terms.every((t) => {
    const [own, other] = [bound(t, top), bound(t, rival)];
    // "How long" asks; it names nothing.
    const asks = /^(?:long|many|much)$/.test(t.text);
    if (!t.must)
      return (
        anchor !== undefined ||
        asks ||
        t.weight < (rival.type === top.type ? SOFT : SOFT_OF_OTHERS) ||
        own < PASSING ||
        other >= PASSING
      );
    // What a headline names and the best tells in passing singles the headline out.
    if (other === 1 && !isAbout(t, top) && a.score >= b.score - CLOSE) return false;
    return own < ABOUT || isKind(t, rival) || other >= (t.ids ? ABOUT : SAID);
  });
}

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
