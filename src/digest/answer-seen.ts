// /answers: who sees answers in this channel. It stands beside digests because what a channel receives is its managers' choice.
import type { Answer } from '#answer/answer.ts';
import { setAudience } from '#store/audience.ts';
import { noteDeed } from '#store/deeds.ts';
import { type Desk, settle } from './memory.ts';

export const SEEN_BY = ['everyone', 'asker', 'usual'] as const;

const AUDIENCE = { everyone: 'channel', asker: 'asker', usual: null } as const;

export async function seenBy(who: (typeof SEEN_BY)[number], desk: Desk): Promise<Answer> {
  const { asker, words } = desk.context;
  const place = await settle(desk);
  await setAudience(desk.database, place, AUDIENCE[who]);
  await noteDeed(desk.database, {
    ...{ place, subscription: null, at: desk.now, who: asker.id },
    ...{ what: words.answers.did, detail: who },
  });
  return words.answers.set(who);
}
