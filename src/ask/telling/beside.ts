// The record that answers, whole, with what belongs beside it: near rivals with their disputes, words said there.
import { type Answer, type Block, text } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { bound, type Candidate } from '#ask/fit/seek.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { written } from '#ask/lexicon/squeezed.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Quote } from '#dataset/other-kinds.ts';
import { tellQuote } from '#tell/quote.ts';
import { lighten } from './lighten.ts';
import { opening } from './refuse.ts';
import { tellBriefly, tellWhole } from './told.ts';

/** The blocks of a record with the disputes that speak of what is asked before the others. */
function pertinent(blocks: readonly Block[], { terms }: Asking['reading']): Block[] {
  const keys = new Set(
    terms.flatMap((t) => (t.sort === 'word' || t.sort === 'number' ? t.keys.map(([key]) => key) : [])),
  );
  const hits = (block: Block): number => {
    if (block.kind !== 'dispute') return 0;
    const says = block.reports.flatMap((r) => r.says.flatMap((span) => ('text' in span ? [span.text] : [])));
    return new Set(
      wordsOf(`${block.about} ${says.join(' ')}`).flatMap((w) =>
        [w.stem, ...groupsOf(w.stem)].filter((key) => keys.has(key)),
      ),
    ).size;
  };
  const disputes = blocks.filter((b) => b.kind === 'dispute').sort((a, b) => hits(b) - hits(a));
  return blocks.map((block) => (block.kind === 'dispute' ? disputes.shift()! : block));
}

/** How far behind the best a record may be and still be told beside it, and how many are. */
const NEAR = 0.22;
const BESIDE = 4;

/** Words that answer are told with the event they were said at. */
const NEAR_WORDS = 0.4;
const saidAt = ({ passage: a }: Candidate, { passage: b }: Candidate): boolean =>
  a.kind === 'quote' && b.kind === 'event' && a.since === b.since;

/** Kinds told beside another record: what happened, was said or wanted. */
const TOLD_BESIDE: ReadonlySet<string> = new Set(['event', 'quote', 'position', 'vessel', 'term', 'organization']);

/** Words that ask for a person. */
const OF_PEOPLE =
  /\bwho\b|\b(?:which|what) (?:\w+ )?(?:congress(?:man|woman)|senator|lawmaker|politician|general|admiral|official|diplomat|minister|man|woman|person|commander|envoy)\b/;

/** Kinds of question that ask for words. */
const SPOKEN: ReadonlySet<string> = new Set(['said', 'whose-words', 'verbatim']);

/** How strongly a saying must have a word of the question to be told unasked. */
const SAID = 0.7;

/** Words for what was put in words. */
const WRITTEN =
  /\b(?:post|posts|posted|wrote|write|written|tweet|tweets|tweeted|words|warning|warned|reaction|reacted|react|phrase|put it|in what words|line)\b/;

/** What those asked about said at an event, the day before or after; those with a word of the question where it asks for no words. */
function quotesBeside(
  { passage }: Candidate,
  spoken: boolean,
  { reading: { terms }, index, dataset }: Asking,
): Quote[] {
  const ids = terms.flatMap((t) => t.ids ?? []);
  const asked = terms.filter((t) => t.must && !t.ids);
  const fits = ({ id }: Quote): boolean => spoken || asked.some((t) => bound(t, index.of.get(id)!) >= SAID);
  const event = dataset.all.event.get(passage.id);
  if (!event) return [];
  const apart = (q: Quote): number => Math.abs(Date.parse(q.date) - Date.parse(dayOf(event))) / 86_400_000;
  return [...new Set(ids)].flatMap((id) => dataset.quotesOf(id).filter((q) => apart(q) <= 1 && fits(q))).slice(0, 2);
}

/** Words of the question that the record told does not have: what it was not understood to ask is named. */
function leftOut({ missing }: Candidate, { words }: Asking): Block[] {
  const said = missing.filter((t) => t.hard !== 'act').map((t) => t.text);
  return said.length > 0
    ? [{ kind: 'remark', prose: text(words.ask.leftOut(written(said.join(', ')))), small: true }]
    : [];
}

/** Kinds of question about what or where a thing is, and things that have a sentence of their own. */
const OF_THINGS: ReadonlySet<string> = new Set(['where', 'define', 'when', 'what']);
const THINGS = ['place', 'vessel', 'term', 'organization'] as const;

/** What the question names besides the record that answers: a place, a vessel, a term. */
const named = (top: Candidate, { reading, dataset }: Asking): string[] =>
  OF_THINGS.has(reading.frame)
    ? reading.terms
        .flatMap((t) => (t.must && t.ids?.length === 1 ? t.ids : []))
        .filter((id) => id !== top.passage.id && THINGS.some((kind) => dataset.all[kind].has(id)))
        .slice(0, 1)
    : [];

/** What a side named in a question of its wants held itself to at the time, however weak its words are beside events. */
function positionsBeside(
  top: Candidate,
  all: readonly Candidate[],
  { reading, dataset }: Asking,
): readonly Candidate[] {
  if (reading.frame !== 'position' && !reading.also.includes('position')) return [];
  const states = new Set(
    reading.terms.flatMap((t) => [
      ...t.keys.flatMap(([k]) => (k.startsWith('~') ? [k.slice(1)] : [])),
      ...(t.ids ?? []).flatMap((id) => countryOfRecord(id, dataset) ?? []),
    ]),
  );
  const holders = new Set(reading.terms.flatMap((t) => t.ids ?? []));
  const isOf = ({ id, side = '' }: Candidate['passage']): boolean =>
    states.has(side) || holders.has(dataset.all.position.get(id)!.holder);
  return all
    .filter((c) => c !== top && c.passage.kind === 'position' && c.onTime !== 0 && isOf(c.passage))
    .filter((c) => c.score >= top.score - NEAR_WORDS)
    .slice(0, 2);
}

/** The best record whole, and briefly, with their disputes, the others that bind everything nearly as well. */
export function told(top: Candidate, all: readonly Candidate[], asking: Asking): Answer {
  const { dataset, words, reading } = asking;
  const answer = tellWhole(dataset.find(top.passage.id)!, dataset, words);
  const also = all
    .filter(
      (c) =>
        c !== top &&
        c.missing.length <= top.missing.length &&
        c.score >= top.score - (saidAt(top, c) ? NEAR_WORDS : NEAR) &&
        (TOLD_BESIDE.has(c.passage.kind) || (c.passage.kind === 'person' && OF_PEOPLE.test(reading.plain))),
    )
    .slice(0, BESIDE)
    .concat(positionsBeside(top, all, asking));
  const spoken = SPOKEN.has(reading.frame) || reading.also.some((f) => SPOKEN.has(f)) || WRITTEN.test(reading.plain);
  const quotes = quotesBeside(top, spoken, asking);
  const brief = lighten(
    also.flatMap((c) => tellBriefly(dataset.find(c.passage.id)!, dataset, words)),
    1,
  );
  const cards = named(top, asking).flatMap((id) => lighten(tellBriefly(dataset.find(id)!, dataset, words), 1));
  const linked = reading.terms.flatMap((t) => t.ids ?? []).filter((id) => top.passage.keys.has(`@${id}`));
  // Who was asked for is somebody the record names.
  const event = reading.frame === 'who' ? dataset.all.event.get(top.passage.id) : undefined;
  const people = event ? [...(event.round?.mediators ?? []), ...(event.people ?? [])].slice(0, 8) : [];
  return {
    ...answer,
    records: [
      ...new Set([
        ...answer.records,
        ...quotes.map((q) => q.id),
        ...also.map((c) => c.passage.id),
        ...linked,
        ...people,
      ]),
    ],
    blocks: [
      ...leftOut(top, asking),
      ...(reading.frame === 'where' ? cards : []),
      ...pertinent(answer.blocks, reading),
      ...quotes.map((q) => tellQuote(q, dataset)),
      ...(reading.frame === 'where' ? [] : cards),
      ...brief,
    ],
    followups: [
      ...answer.followups,
      ...opening(
        also.map((c) => c.passage.id),
        dataset,
      ),
    ],
  };
}
