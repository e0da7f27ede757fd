// Any timeline as a file: the same selection as /timeline, as a table, a calendar or JSON.
import * as z from 'zod';
import { type Answer, text } from '#answer/answer.ts';
import { withTime } from '#ask/time/loose-time.ts';
import { command } from '#core/command.ts';
import { filterGiven } from '#core/filter.ts';
import { option } from '#core/option.ts';
import { timelineOptions } from '#core/timeline-options.ts';
import { datedOf } from '#dataset/dated.ts';
import { selectEvents } from '#dataset/select.ts';

export default command({
  name: 'export',
  options: z.object({ ...timelineOptions(), as: option.choice(['csv', 'json', 'ics']).optional() }),

  answer({ as = 'csv', ...given }, context): Answer {
    const read = filterGiven(withTime(given, context), 'export', context);
    if ('answer' in read) return read.answer;
    const { dataset, words } = context;
    const found = selectEvents(dataset, read.filter);
    const events = given.order === 'newest' ? found.reverse() : found;
    const name = `${
      Object.values(read.asked)
        .join('-')
        .replace(/[^a-z0-9-]+/gi, '-')
        .slice(0, 60) || 'timeline'
    }.${as}`;
    return {
      title: read.title,
      status: events.length > 0 ? 'notice' : 'abstain',
      ...(events.length > 0 ? {} : { reason: 'not-recorded' }),
      asked: { ...read.asked, as },
      records: events.map((event) => event.id),
      blocks: [{ kind: 'remark', prose: text(words.file.holds(events.length)) }],
      followups: [{ label: words.tell.timeline, question: { command: 'timeline', given: read.asked } }],
      ...(events.length > 0 ? { file: { name, as, events: events.map((event) => datedOf(event, dataset)) } } : {}),
    };
  },
});
