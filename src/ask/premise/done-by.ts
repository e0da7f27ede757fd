// "Snapback triggered by the US": what is said to have been done by somebody, where the record names those who did it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { BE, namesOf, partsOf } from '#ask/record/clauses.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { agentOf } from './failing.ts';

/** Deeds that a record gives to those who did them, and to nobody for whom they acted. */
const DONE =
  /^(?:seized|captured|boarded|vetoed|triggered|signed|disabled|recalled|expelled|nominated|invited|disinvited)$/;
const ALONE = 0.05;

export function doneBy(asking: Asking): Answer | undefined {
  const { words, index, dataset } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const done = doneIn(reading);
  if (!done) return undefined;
  const { by, stem } = done;
  const terms = reading.terms.flatMap((t) => (t === by ? [] : [t.focus && !t.ids ? { ...t, must: false } : t]));
  if (terms.filter((t) => t.must).length < 2) return undefined;
  const all = seek({ ...reading, terms }, index, ['event']).filter((c) => c.missing.length === 0 && c.onTime !== 0);
  const [top] = all;
  if (!top || top.lead < ALONE) return undefined;
  const agents = agentsOf(stem, top, asking);
  const lands = by.ids!.flatMap((id) => countryOfRecord(id, dataset) ?? []);
  const names = [...namesOf(by), ...lands.map((land) => `~${land}`)];
  if (agents.length === 0 || agents.some((keys) => names.some((key) => keys.has(key)))) return undefined;
  return falsePremise(words.ask.premise.otherDoer(by.text, nameOf(top, asking)), [top.passage.id], asking);
}

/** The deed before "by", and the one named behind it. */
function doneIn({ words, terms }: Reading): { readonly by: Term; readonly stem: string } | undefined {
  for (const [at, { plain }] of words.entries()) {
    const deed = words[at - 1];
    if (plain !== 'by' || !deed || !DONE.test(deed.plain)) continue;
    const from = words[at + 1]?.plain === 'the' ? at + 2 : at + 1;
    const by = terms.find((t) => t.at === from && t.ids?.length && t.sort !== 'word');
    if (by) return { by, stem: deed.stem };
  }
  return undefined;
}

/** Those the clauses of a record name as who did it. */
const agentsOf = (stem: string, { passage }: Candidate, { index }: Asking) =>
  partsOf(passage).own.flatMap((words) => {
    const at = words.findIndex((w) => w.stem === stem);
    if (at < 1 || BE.test(words[at - 1]!.plain) || words[at + 1]?.plain === 'by') return [];
    return [agentOf(words, at, passage, index)].filter((keys) => keys.size > 0);
  });
