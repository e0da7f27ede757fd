// Which records a question fits, how well, and which of its words each of them leaves unbound.
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Frame } from '#ask/reading/frames.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { type Index, NOWHERE } from '#ask/record/index-of-record.ts';
import type { Passage } from '#ask/record/passage.ts';
import { fitOf, type Span, sameAffair, spanOf } from '#ask/time/on-time.ts';
import type { Kind } from '#dataset/dataset.ts';
import type { EventType } from '#dataset/event.ts';

export type Candidate = {
  readonly passage: Passage;
  /** To compare candidates of one question with. */
  readonly score: number;
  /** Share of the weight of the terms that must be bound that is bound, 0 to 1. */
  readonly coverage: number;
  readonly missing: readonly Term[];
  /** 1 on the day asked for, less beside it, 0 outside; undefined when either side has no date. */
  readonly onTime: number | undefined;
  /** How far its score is ahead of the next best of another day; 0 for all but the best. */
  readonly lead: number;
};

/** A term is bound when a record has it at least this strongly. */
const BOUND = 0.3;

/** What a word that need not be bound costs a record that has it not, as a share of its weight. */
const UNBOUND = 0.15;

/** Papers that are called after where they were made, and what being called by the question's own words adds: "the Paris agreement". */
const MADE = /^(?:agreements?|accords?|declarations?|frameworks?|memorandum|protocols?)$/;
const CALLED = 0.08;

/** Candidates, best first. Records outside the time asked for come last and are marked by `onTime: 0`. */
export function seek(reading: Reading, index: Index, kinds?: readonly Kind[]): readonly Candidate[] {
  const known = kinds ? undefined : sought.get(reading);
  if (known) return known;
  const found = search(reading, index, kinds);
  if (!kinds) sought.set(reading, found);
  return found;
}

/** One question is sought by several ways of answering. */
const sought = new WeakMap<Reading, readonly Candidate[]>();

/** Terms that a record lacks, and by the number of another what it lacks with that one: hundreds lack the same. */
type Lack = { readonly terms: readonly Term[]; readonly further: Lack[] };

/** What is the same for all records a question is held against. */
type Sought = {
  readonly reading: Reading;
  /** How strongly each passage has each of the terms. */
  readonly strengths: readonly Float64Array[];
  /** Weight of the terms that must be bound. */
  readonly must: number;
  readonly nothing: Lack;
  readonly spans: readonly Span[];
  readonly types: ReadonlySet<EventType>;
  readonly papers: readonly EventType[];
  /** Papers the question calls after a place: the stems of both words. */
  readonly pairs: readonly string[];
  readonly speaker: Term | undefined;
  /** States named: a position is asked for by whose it is. */
  readonly states: readonly string[];
  readonly isPosition: boolean;
};

function search(reading: Reading, index: Index, kinds?: readonly Kind[]): Candidate[] {
  const { terms, words, frame, also, time, plain, within } = reading;
  const asked: Sought = {
    reading,
    strengths: terms.map((term) => strengthsOf(term, index)),
    must: terms.filter((t) => t.must).reduce((n, t) => n + t.weight, 0),
    nothing: { terms: [], further: [] },
    spans: time?.any.map(spanOf) ?? [],
    types: new Set(words.flatMap(({ stem }) => TYPE_OF[stem] ?? [])),
    papers: papersIn(reading),
    pairs: words.slice(1).flatMap((w, i) => (MADE.test(w.plain) ? [`${words[i]!.stem} ${w.stem}`] : [])),
    speaker:
      frame === 'said' || also.includes('said') || (frame === 'yes-no' && SAYS.test(plain))
        ? terms.find((t) => t.sort === 'record' || t.sort === 'office')
        : undefined,
    states: terms.flatMap((t) => (t.sort === 'country' ? t.ids! : [])),
    isPosition: frame === 'position' || also.includes('position'),
  };
  const candidates: Candidate[] = [];
  for (const i of havingAny(telling(terms), index)) {
    const passage = index.passages[i]!;
    if ((!kinds || kinds.includes(passage.kind)) && (!within || within.has(passage.id)))
      candidates.push(judge(passage, i, asked));
  }
  candidates.sort(byFit);
  const [best] = candidates;
  if (!best) return candidates;
  const next = candidates.find((c) => c !== best && !sameAffair(c.passage, best.passage));
  candidates[0] = { ...best, lead: best.score - (next?.score ?? 0) };
  return candidates;
}

/** A comparison rather than a difference: a fraction for each of ten thousand comparisons is much to throw away. */
const byFit = (a: Candidate, b: Candidate): number =>
  a.score !== b.score
    ? a.score < b.score
      ? 1
      : -1
    : b.passage.since - a.passage.since || (a.passage.id < b.passage.id ? -1 : 1);

const SAYS = /\b(?:say|said|tell|told|claim|claimed|state|deny|denied|call|called)\b/;

/** Numbers of the passages that have a key of any of the terms. */
function havingAny(terms: readonly Term[], { passages, postings, having }: Index): readonly number[] {
  const isIn = new Uint8Array(passages.length);
  const found: number[] = [];
  for (const { keys } of terms)
    for (const [key] of keys) {
      const { from, to } = postings.get(key) ?? NOWHERE;
      for (let n = from; n < to; n++) {
        const i = having[n]!;
        if (isIn[i] === 0) found.push(i);
        isIn[i] = 1;
      }
    }
  return found;
}

/** How strongly every passage has a term: what `bound` tells of each, found by the passages that have its keys. */
function strengthsOf({ keys, hard }: Term, { passages, postings, having, strengths }: Index): Float64Array {
  const most = new Float64Array(passages.length);
  for (const [key, factor] of keys) {
    const { from, to } = postings.get(key) ?? NOWHERE;
    for (let n = from; n < to; n++) {
      const i = having[n]!;
      const strength = strengths[n]! * factor;
      if (strength > most[i]! && !(hard === 'act' && passages[i]!.untold.has(key))) most[i] = strength;
    }
  }
  return most;
}

/** "What did the report say": kinds of event that are papers, when one of them is what speaks. Whoever "reports" is none. */
function papersIn({ plain }: Reading): readonly EventType[] {
  const paper = PAPER.exec(plain)?.[1];
  return paper ? [paper as 'report' | 'letter'] : [];
}
const PAPER =
  /\b(?:did|does|do) (?:[a-z0-9]+ ){1,4}(report|letter)s?\b.*\b(?:say|find|show|conclude|state|warn|contain|reveal|tell)\b/;

/** Terms a record must have one of to be worth judging: names of countries alone are everywhere. */
function telling(terms: readonly Term[]): readonly Term[] {
  const heavy = terms.filter((t) => t.must && t.weight >= 1.2);
  return heavy.length > 0 ? heavy : terms;
}

/** Whether the words of a passage are the speaker's own: a quotation, or a headline that opens with the name. */
function says({ kind, keys, opens }: Passage, speaker: Term): boolean {
  if (kind === 'quote') return speaker.ids!.some((id) => (keys.get(`@${id}`) ?? 0) >= 0.9);
  return opens !== undefined && speaker.ids!.includes(opens);
}

/** How strongly a passage has a term. */
export function bound(term: Term, passage: Passage): number {
  let most = 0;
  for (const [key, factor] of term.keys) {
    // Whether it was vetoed may be what is disputed: that is no veto.
    if (term.hard === 'act' && passage.untold.has(key)) continue;
    const strength = (passage.keys.get(key) ?? 0) * factor;
    if (strength > most) most = strength;
  }
  return most;
}

function judge(passage: Passage, number: number, asked: Sought): Candidate {
  const { strengths, must, spans, types, papers, pairs, speaker, states, isPosition } = asked;
  const { terms, time, frame, also } = asked.reading;
  let got = 0;
  let full = 0;
  let most = 0;
  let extra = 0;
  let lack = asked.nothing;
  for (let n = 0; n < terms.length; n++) {
    const term = terms[n]!;
    const strength = strengths[n]![number]!;
    if (term.must) {
      most += term.weight;
      full += term.weight * (strength >= BOUND ? 1 : 0);
      if (strength < BOUND) {
        const more: Lack = lack.further[n] ?? { terms: [...lack.terms, term], further: [] };
        lack.further[n] = more;
        lack = more;
      }
    } else if (strength === 0) most += term.weight * UNBOUND;
    else {
      most += term.weight * 0.5;
      extra += Math.min(0.08, term.weight * strength * 0.06);
    }
    // A place or person named in passing is less than one the record is about.
    got += term.weight * (term.sort === 'record' ? strength ** 1.5 : strength) * (term.must ? 1 : 0.5);
  }
  const onTime = time ? fitOf(passage, time, spans, isPosition) : undefined;
  const score =
    (most > 0 ? got / most : 0) +
    Math.min(0.15, extra) +
    (passage.type && types.has(passage.type) ? 0.1 : 0) +
    (speaker && says(passage, speaker) ? 0.08 : 0) +
    (passage.called && pairs.some((pair) => passage.called!.has(pair)) ? CALLED : 0) +
    (papers.length > 0 && passage.type && !papers.includes(passage.type) ? -0.1 : 0) +
    (passage.side === undefined || states.length === 0 ? 0 : states.includes(passage.side) ? 0.08 : -0.08) +
    prior(passage.kind, frame, also) +
    (onTime === undefined
      ? time
        ? -0.12
        : 0
      : onTime === 0
        ? -0.6
        : time?.toward || time?.strict
          ? 0.4 * onTime - 0.28
          : 0.12 * onTime);
  return { passage, score, coverage: must > 0 ? full / must : 1, missing: lack.terms, onTime, lead: 0 };
}

const USUAL: Partial<Record<Kind, number>> = {
  event: 0.08,
  term: 0.03,
  vessel: 0.03,
  place: 0,
  quote: 0.01,
  position: 0,
  person: -0.12,
  post: -0.3,
  review: -0.25,
};

/** Kinds of record that answer a kind of question rather than others. */
const PRIOR: Partial<Record<Frame, Partial<Record<Kind, number>>>> = {
  said: { quote: 0.1, event: 0.04, position: 0.02 },
  'whose-words': { quote: 0.12, event: 0.03 },
  position: { position: 0.2, quote: 0.04, event: 0.02 },
  define: { term: 0.1, organization: 0.06, place: 0.06, vessel: 0.06, person: 0.06, event: 0 },
  who: { event: 0.06, person: 0.05 },
  why: { event: 0.08, quote: 0.04, organization: -0.06, place: -0.06 },
  when: { ...USUAL, place: -0.12, organization: -0.08 },
  'how-long': { ...USUAL, place: -0.12, organization: -0.12 },
  'how-many': { ...USUAL, place: -0.04, organization: -0.04 },
};

const prior = (kind: Kind, frame: Frame, also: readonly Frame[]): number => {
  const own = PRIOR[frame] ?? (also.includes('said') ? PRIOR.said : undefined) ?? USUAL;
  return own[kind] ?? Math.min(0, USUAL[kind] ?? 0);
};
