// Where no page carries what is told of somebody or something: the events that name them, which pages do carry.
import type { Answer, Block } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import type { Time } from '#ask/time/stretch.ts';
import { dayOf } from '#dataset/dataset.ts';
import { entryOf } from '#tell/event.ts';
import { lighten } from './lighten.ts';

/** How many events are enough to show it. */
const ENOUGH = 2;

const isCited = (blocks: readonly Block[]): boolean =>
  blocks.some((b) => {
    switch (b.kind) {
      case 'statement':
      case 'quote':
        return b.cites.length > 0;
      case 'facts':
        return b.facts.some((f) => f.cites.length > 0);
      case 'entries':
        return b.entries.some((e) => e.cites.length > 0);
      case 'dispute':
        return true;
      default:
        return false;
    }
  });

/** An answer with the events nearest to the time asked for, or the latest, when it would cite nothing. */
export function withSight(answer: Answer, { dataset }: Asking, time?: Time): Answer {
  if (answer.status !== 'answer' || isCited(answer.blocks)) return answer;
  const day = Date.parse(time ? time.any[0]!.from : dataset.asOf);
  const apart = (of: string): number => Math.abs(Date.parse(of) - day);
  const events = answer.records
    .flatMap((id) => dataset.eventsOf(id))
    .sort((a, b) => apart(dayOf(a)) - apart(dayOf(b)))
    .slice(0, ENOUGH);
  if (events.length === 0) return answer;
  const entries = events.map((event) => entryOf(event, true));
  return { ...answer, blocks: [...answer.blocks, ...lighten([{ kind: 'entries', entries }])] };
}
