// Every round of talks: date, venue, format, heads of delegation, mediator, outcome.
import * as z from 'zod';
import { type Answer, text } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';
import { dayOf } from '#dataset/dataset.ts';
import { roundsAnswer } from '#tell/round.ts';

export default command({
  name: 'rounds',
  audience: 'channel',
  options: z.object({ year: option.whole(1979, 2100).optional(), picture: option.flag().optional() }),

  answer({ year, picture }, { dataset, words }): Answer {
    const rounds = dataset.events.filter(
      (event) =>
        (event.round || event.type === 'talks-round') && (year === undefined || dayOf(event).startsWith(String(year))),
    );
    const asked = { ...(year ? { year: String(year) } : {}), ...(picture ? { picture: 'true' } : {}) };
    const title = words.tell.roundsOf(year);
    if (rounds.length > 0)
      return roundsAnswer({ title, asked, rounds, ...(picture ? { picture } : {}) }, dataset, words);
    const remark = { kind: 'remark', prose: text(words.tell.noRounds(year)) } as const;
    return { title, status: 'abstain', reason: 'not-recorded', asked, records: [], blocks: [remark], followups: [] };
  },
});
