// Offices asked of a name: of those who share it the one whom an office fits, and what somebody has been who never held it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { wrongOffice } from '#ask/premise/premise.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { best } from '#dataset/claims.ts';
import { personAnswer } from '#tell/person.ts';
import { succession } from './succession.ts';

/** Of people who share a name the one to whom the office fits; a choice where it fits several. */
export function ofOne(ids: readonly string[], asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  const told = ids.flatMap((id) => {
    const answer = succession({ ...asking, reading: meaning(id, asking) }, [id]);
    return answer ? [{ id, answer }] : [];
  });
  const fit = told.filter(({ answer }) => answer.status === 'answer');
  const living = fit.filter(({ id }) => best(dataset.all.person.get(id)!.death_date) === undefined);
  // "Which Khamenei is leader now": the living one.
  if (living.length === 1 && PRESENT.test(reading.plain)) return living[0]!.answer;
  if (fit.length > 1 && !reading.time)
    return offerRecords(
      asking,
      fit.map(({ id }) => id),
      reading.typed,
    );
  return (fit[0] ?? told[0])?.answer;
}

const PRESENT = /\b(?:is|now|current|currently|today)\b/;

/** The reading in which a shared name means one of its bearers. */
const meaning = (id: string, { reading }: Asking): Asking['reading'] => ({
  ...reading,
  unsure: [],
  terms: reading.terms.map((t) => (t.ids?.includes(id) ? { ...t, ids: [id], keys: [[`@${id}`, 1] as const] } : t)),
});

/** "Was Vance ever president": what somebody has been, where it is asked whether they were what they were not. */
export function neverWas(asking: Asking, [id, ...more]: readonly string[]): Answer | undefined {
  const { reading, dataset, words } = asking;
  const isAsked = reading.frame === 'yes-no' || reading.frame === 'status';
  if (!id || more.length > 0 || !isAsked || wrongOffice(asking)?.person.id !== id) return undefined;
  const answer = personAnswer(dataset.all.person.get(id)!, dataset, words);
  return { ...answer, blocks: lighten(answer.blocks) };
}
