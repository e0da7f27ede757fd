// Who wants what, as of when, and how it changed.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { command } from '#core/command.ts';
import { parted } from '#core/loose.ts';
import { dayGiven, meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { isOn, onIssue } from '#dataset/issue.ts';
import { labelOf } from '#dataset/label.ts';
import type { Position } from '#dataset/other-kinds.ts';
import { sideOf } from '#dataset/side.ts';
import type { Names } from '#names/names.ts';
import { positionsAnswer } from '#tell/other.ts';

const HOLDERS = { kinds: ['person', 'organization', 'post'] } as const;

export default command({
  name: 'position',
  options: z.object({ holder: option.holder(), issue: option.text(60).optional(), on: option.day().optional() }),

  answer({ holder: typed, issue: given, on }, context): Answer {
    const { dataset, words, now } = context;
    const day = on ? dayGiven(on, now) : undefined;
    const fitting = (positions: readonly Position[], issue?: string): Position[] =>
      positions
        .filter((p) => (day === undefined || within(p.as_of, undefined, day)) && isOn(issue ?? '', p))
        .sort((a, b) => (a.as_of < b.as_of ? -1 : 1));
    const told = (
      name: string,
      title: string,
      positions: readonly Position[],
      asked: Record<string, string>,
    ): Answer =>
      positions.length > 0
        ? { ...positionsAnswer(title, positions, dataset, words), asked }
        : {
            ...{ title, status: 'abstain', reason: 'not-recorded', asked, records: [], followups: [] },
            blocks: [{ kind: 'remark', prose: text(words.tell.noPositions(name)) }],
          };

    const days = day ? { on: day } : {};
    const topic = given === undefined && !sideOf(typed, dataset) ? onIssue(typed, dataset) : [];
    if (topic.length > 0) return told(typed, words.tell.positionsOn(typed), fitting(topic), { holder: typed, ...days });
    const whole = { name: typed, rest: given };
    const { name: who, rest: issue } =
      // A country and a matter can also be the words of a post ("iran missiles"): whoever holds no position is not asked for.
      given !== undefined || (holderOf(typed, context)?.positions.length ?? 0) > 0
        ? whole
        : (parted(typed).find(({ name, rest, said }) => {
            const holder = holderOf(name, context);
            return holder && (said || fitting(holder.positions, rest).length > 0 || onIssue(rest, dataset).length > 0);
          }) ?? whole);
    const rest = { ...(issue ? { issue } : {}), ...days };
    const side = sideOf(who, dataset);
    const found = side ?? meant(who, HOLDERS, { command: 'position', option: 'holder', given: rest }, context);
    if ('answer' in found) return found.answer;
    const [ids, name] = 'ids' in found ? [found.ids, found.name] : [[found.match.id], labelOf(found.match.id, dataset)];
    const positions = fitting(
      ids.flatMap((id) => dataset.positionsOf(id)),
      issue,
    );
    return told(name, words.tell.positionsOf(name), positions, { holder: side ? who : ids[0]!, ...rest });
  },
});

/** Whoever a text may mean, a side or the bearers of a name, with what they hold; nothing when it means nobody. */
function holderOf(
  typed: string,
  { names, dataset }: { readonly names: Names; readonly dataset: Dataset },
): { readonly positions: readonly Position[] } | undefined {
  const found = names.resolve(typed, HOLDERS);
  const bearers = found.kind === 'one' ? [found.match] : found.kind === 'several' ? found.matches : [];
  const ids = sideOf(typed, dataset)?.ids ?? bearers.map(({ id }) => id);
  return ids.length > 0 ? { positions: ids.flatMap((id) => dataset.positionsOf(id)) } : undefined;
}
