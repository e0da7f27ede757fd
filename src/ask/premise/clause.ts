// What a clause of time takes for granted: "after Kushner walked out of the talks". Tested against the record like a question of its own.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { verdictOn } from '#ask/fit/verdict.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { best } from '#dataset/claims.ts';
import { bearsOut, deedOf } from './deed.ts';

/** How many records are looked at for one that bears a clause out. */
const MOST = 12;

export function clause(asking: Asking): Answer | undefined {
  const { anchor, ...plainly } = asking;
  const { words } = asking;
  if (!anchor) return undefined;
  const inside = insideOf(asking);
  const musts = inside.filter((t) => t.must);
  const acts = musts.filter((t) => t.hard === 'act');
  // A clause that only names an event has nothing in it that could be false but the names.
  if (acts.length === 0 || !musts.some((t) => t.ids)) return undefined;
  if (hasDied(musts, asking)) return undefined;
  const reading: Reading = { ...anchor.whole, frame: 'when', also: [], terms: inside, unsure: [] };
  const deed = deedOf(reading);
  const isTold = (c: Candidate): boolean =>
    c.missing.length === 0 && c.onTime !== 0 && (!deed || bearsOut(deed, c, { ...plainly, reading }));
  const all = seek(reading, asking.index).filter((c) => c.passage.kind !== 'position');
  const [top] = all;
  if (!top || all.slice(0, MOST).some(isTold)) return undefined;
  const verdict = verdictOn(top, musts, reading);
  if (verdict.kind !== 'false-premise' && !(verdict.kind === 'answers' && deed)) return undefined;
  const said = inside
    .filter((t) => t.must)
    .map((t) => t.text)
    .join(' ');
  return falsePremise(words.ask.premise.noLink(said, nameOf(top, asking)), [top.passage.id], asking);
}

/** "Since Pakpour died": of somebody the record has dead, of whom no more is said. */
const hasDied = (musts: readonly Term[], { anchor, dataset }: Asking): boolean =>
  musts.length === 2 &&
  musts.some(({ at }) => DIED.test(anchor!.whole.words[at]!.plain)) &&
  musts.some((t) => t.ids?.some((id) => best(dataset.all.person.get(id)?.death_date) !== undefined));
const DIED = /^(?:died|killed|dead|death|assassinated|fell)$/;

/** The terms of the clause, with those of the question that its pronouns stand for. */
function insideOf({ anchor, dataset }: Asking): Term[] {
  const { whole, words } = anchor!;
  const isInside = (t: Term): boolean => !words.includes(whole.words[t.at]!);
  const inside = whole.terms.filter(isInside);
  const first = inside[0]?.at ?? 0;
  const last = inside.at(-1)?.to ?? 0;
  const near = whole.words.slice(Math.max(0, first - 2), last + 2).map((w) => w.plain);
  const isPerson = (t: Term): boolean => t.ids?.some((id) => dataset.all.person.has(id)) ?? false;
  const meant = whole.terms.filter(
    (t) =>
      !isInside(t) &&
      t.sort === 'record' &&
      (near.some((w) => /^(?:he|she|him|his|her)$/.test(w))
        ? isPerson(t)
        : near.some((w) => /^(?:it|its)$/.test(w)) && !isPerson(t)),
  );
  return [...meant.slice(0, 1), ...inside];
}
