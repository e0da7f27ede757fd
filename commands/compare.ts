// Two people, rounds, positions or sides of the talks side by side.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { usage } from '#core/grammar.ts';
import { pairIn, pairsIn, parted } from '#core/loose.ts';
import { meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { isOn } from '#dataset/issue.ts';
import { type Side, sideOf } from '#dataset/side.ts';
import { compareAnswer, sidesAnswer } from '#tell/compare.ts';

const KINDS = ['person', 'post', 'organization', 'event', 'place', 'vessel', 'term', 'position'] as const;

export default command({
  name: 'compare',
  options: z.object({ a: option.about(), with: option.about().optional() }),

  answer({ a: typed, with: other }, context): Answer {
    const { dataset, names, words } = context;
    const sides = (other === undefined ? pairsIn(typed).pairs : [[typed, other] as const])
      .map((pair) => sidesIn(pair, dataset))
      .find((found) => found !== undefined);
    if (sides) return sidesAnswer(...sides, dataset, words);
    const [a, b] = other === undefined ? (pairIn(typed, { kinds: KINDS }, names) ?? [typed]) : [typed, other];
    const given = b === undefined ? {} : { with: b };
    const first = meant(a, { kinds: KINDS }, { command: 'compare', option: 'a', given }, context);
    if ('answer' in first) return first.answer;
    if (b === undefined) return words.notice.missing('compare', 'with', usage(context.commands.get('compare')!));
    const { id } = first.match;
    const second = meant(b, { kinds: KINDS }, { command: 'compare', option: 'with', given: { a: id } }, context);
    if ('answer' in second) return second.answer;
    return compareAnswer(id, second.match.id, dataset, words);
  },
});

/** Two sides of the talks and the issue named with either ("Iran", "the US on enrichment"); empty for every issue. */
function sidesIn(pair: readonly [string, string], dataset: Dataset): readonly [Side, Side, string] | undefined {
  const [one, two] = pair.map((half) => sideIn(half, dataset));
  if (!one || !two) return undefined;
  const issue = two.issue || one.issue;
  const holding = [one, two].flatMap(({ side }) => side.ids.flatMap((id) => dataset.positionsOf(id)));
  return holding.some((position) => isOn(issue, position)) ? [one.side, two.side, issue] : undefined;
}

function sideIn(half: string, dataset: Dataset): { readonly side: Side; readonly issue: string } | undefined {
  const whole = sideOf(half, dataset);
  if (whole) return { side: whole, issue: '' };
  for (const { name, rest } of parted(half)) {
    const side = sideOf(name, dataset);
    if (side) return { side, issue: rest };
  }
  return undefined;
}
