// Questions answered by the record that fits best: found, tested for what it leaves unbound, told whole.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { lacking } from './lacking.ts';
import type { Term } from './reading.ts';
import { idsOf, opening, refuse } from './refuse.ts';
import { type Candidate, seek } from './seek.ts';
import { tellBriefly, tellWhole } from './told.ts';

export function found(asking: Asking): Answer | undefined {
  const { reading, index } = asking;
  const musts = reading.terms.filter((t) => t.must);
  if (musts.length === 0) return undefined;
  const all = seek(reading, index);
  const inTime = all.filter((c) => c.onTime !== 0);
  const top = inTime[0];
  const best = all[0];
  if (!best) return undefined;
  if (!top || (top.missing.length > 0 && best.onTime === 0 && best.missing.length === 0 && best.coverage > top.coverage)) {
    const whole = all.find((c) => c.missing.length === 0 && c.passage.kind === 'event');
    if (whole)
      return refuse({ reason: 'false-premise', says: asking.words.ask.falsePremise(asking.words.ask.premise.otherDay(nameOf(whole, asking))), instead: [whole.passage.id] }, asking);
    return refuse({ reason: 'not-recorded', says: asking.words.ask.notRecorded(said(musts)), nearest: idsOf(all) }, asking);
  }
  if (top.missing.length > 0 && !forgivable(top, musts, reading.words.length)) return incomplete(top, all, musts, asking);
  const lack = lacking(asking, top.passage);
  if (lack)
    return refuse({ reason: 'not-recorded', says: asking.words.ask.notRecordedOf(lack, nameOf(top, asking)), nearest: [top.passage.id] }, asking);
  return told(top, inTime, asking);
}

/** Whether what is unbound weighs too little to matter: a common word of a long question. */
function forgivable(top: Candidate, musts: readonly Term[], length: number): boolean {
  if (top.missing.some((t) => t.sort === 'record' || t.sort === 'name' || t.sort === 'ordinal' || t.sort === 'country')) return false;
  const least = length > 25 ? 0.55 : 0.82;
  return top.coverage >= least && (length > 25 || top.missing.every((t) => !t.unknown && t.weight < 3.2)) && musts.length > top.missing.length;
}

/** What is missing tells the refusal: a name of the record is a failed premise, any other word is not recorded. */
function incomplete(top: Candidate, all: readonly Candidate[], musts: readonly Term[], asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const known = musts.filter((t) => !t.unknown);
  const strange = top.missing.filter((t) => t.unknown);
  if (known.length === 0) return undefined;
  const telling = top.coverage >= 0.35 && top.missing.length < musts.length;
  const names = top.missing.filter((t) => t.sort !== 'word' || [...t.keys].some(([k]) => index.proper.has(k)));
  if (telling && strange.length === 0 && names.length > 0)
    return refuse(
      {
        reason: 'false-premise',
        says: words.ask.falsePremise(words.ask.premise.noLink(said(names), nameOf(top, asking))),
        instead: [top.passage.id],
      },
      asking,
    );
  if (!telling && known.length < 2) return undefined;
  return refuse({ reason: 'not-recorded', says: words.ask.notRecorded(said(top.missing)), nearest: idsOf(all) }, asking);
}

const said = (terms: readonly Term[]): string => terms.map((t) => t.text).join(', ');

export const nameOf = ({ passage }: Candidate, { dataset }: Asking): string => {
  const record = dataset.find(passage.id)!.record;
  return 'name' in record ? record.name : passage.id;
};

/** One record told as the answer, after the question's kind has been looked for in it. */
export function answerFrom(id: string, asking: Asking): Answer | undefined {
  const passage = asking.index.of.get(id)!;
  const candidate = seek(asking.reading, asking.index).find((c) => c.passage === passage) ?? { passage, score: 1, coverage: 1, missing: [], onTime: 1 };
  const lack = lacking(asking, passage);
  if (lack) return refuse({ reason: 'not-recorded', says: asking.words.ask.notRecordedOf(lack, nameOf(candidate, asking)), nearest: [id] }, asking);
  const unbound = candidate.missing.filter((t) => t.unknown);
  if (unbound.length > 0) return refuse({ reason: 'not-recorded', says: asking.words.ask.notRecorded(said(unbound)), nearest: [id] }, asking);
  return told(candidate, [candidate], asking);
}

/** The best record whole, and briefly the others that bind everything as well. */
function told(top: Candidate, all: readonly Candidate[], asking: Asking): Answer {
  const { dataset, words, reading } = asking;
  const answer = tellWhole(dataset.find(top.passage.id)!, dataset, words);
  const also = all.filter((c) => c !== top && c.missing.length === 0 && c.score >= top.score - 0.1 && c.passage.kind !== 'person' && c.passage.kind !== 'post').slice(0, 2);
  const brief = also.flatMap((c) => tellBriefly(dataset.find(c.passage.id)!, dataset));
  const named = reading.terms.flatMap((t) => (t.ids?.length === 1 ? t.ids : [])).filter((id) => top.passage.keys.has(`@${id}`));
  return {
    ...answer,
    records: [...new Set([...answer.records, ...also.map((c) => c.passage.id), ...named])],
    blocks: [...answer.blocks, ...brief],
    followups: [...answer.followups, ...opening(also.map((c) => c.passage.id), dataset)],
  };
}
