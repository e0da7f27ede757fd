// Who wants what, as of when, and how it changed.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { command } from '#core/command.ts';
import { dayGiven, meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { labelOf } from '#dataset/label.ts';
import type { Position } from '#dataset/other-kinds.ts';
import { sideOf } from '#dataset/side.ts';
import { positionsAnswer } from '#tell/other.ts';

export default command({
  name: 'position',
  options: z.object({ holder: option.holder(), issue: option.text(60).optional(), on: option.day().optional() }),

  answer({ holder: typed, issue, on }, context): Answer {
    const { dataset, words, now } = context;
    const day = on ? dayGiven(on, now) : undefined;
    const rest = { ...(issue ? { issue } : {}), ...(day ? { on: day } : {}) };
    const side = sideOf(typed, dataset);
    const topic = issue === undefined && !side ? onIssue(typed, dataset) : [];
    const found =
      side || topic.length > 0
        ? undefined
        : meant(
            typed,
            { kinds: ['person', 'organization', 'post'] },
            { command: 'position', option: 'holder', given: rest },
            context,
          );
    if (found && 'answer' in found) return found.answer;
    const ids = side?.ids ?? (found ? [found.match.id] : []);
    const name = found ? labelOf(found.match.id, dataset) : (side?.name ?? typed);
    const positions = (topic.length > 0 ? topic : ids.flatMap((id) => dataset.positionsOf(id)))
      .filter((p) => (day === undefined || within(p.as_of, undefined, day)) && (!issue || fits(issue, p)))
      .sort((a, b) => (a.as_of < b.as_of ? -1 : 1));
    const asked = { holder: found ? found.match.id : typed, ...rest };
    if (positions.length === 0) {
      const remark = { kind: 'remark', prose: text(words.tell.noPositions(name)) } as const;
      return {
        title: words.tell.positionsOf(name),
        status: 'abstain',
        reason: 'not-recorded',
        asked,
        records: [],
        blocks: [remark],
        followups: [],
      };
    }
    const title = topic.length > 0 ? words.tell.positionsOn(name) : words.tell.positionsOf(name);
    return { ...positionsAnswer(title, positions, dataset, words), asked };
  },
});

/** Everybody's positions on an issue that is named without a holder: every word is one of the record's word for it. */
function onIssue(typed: string, dataset: Dataset): Position[] {
  const wanted = wordsOf(typed);
  return [...dataset.all.position.values()].filter(({ issue }) => {
    const own = wordsOf(issue);
    return wanted.length > 0 && wanted.every((word) => own.includes(word));
  });
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word !== 'the')
    .map((word) => word.replace(/s$/, ''));

/** Whether a position is about the issue: its own word for it, or words of the stance. */
const fits = (issue: string, position: { issue: string; stance: { value: string } }): boolean =>
  issue
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${position.issue} ${position.stance.value}`.toLowerCase().includes(word));
