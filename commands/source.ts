// A publisher or one of its pages: who owns it, and what in the record rests on it.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';
import { findSource, nearestPublishers, restingOn } from '#dataset/sources.ts';
import { sourceAnswer } from '#tell/other.ts';

export default command({
  name: 'source',
  options: z.object({ source: option.source() }),

  answer({ source: typed }, { dataset, words }): Answer {
    const found = findSource(typed, dataset);
    if (found) return sourceAnswer(found.publisher, found.items, restingOn(found.items, dataset), dataset, words);
    const choices = nearestPublishers(typed, dataset).map((publisher) => ({
      id: publisher.id,
      label: publisher.name,
      question: { command: 'source', given: { source: publisher.id } },
    }));
    return words.notice.notInRecord(typed, [], choices);
  },
});
