// Digests of this channel: what it receives, when, of what, and why.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import type { Context } from '#core/command.ts';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';
import { EVENT_TYPES, TOPICS } from '#dataset/event.ts';
import { list, log, preview, show } from '#digest/answer-look.ts';
import { change, subscribe } from '#digest/answer-set.ts';
import { why } from '#digest/answer-why.ts';
import { NOTHING_NEW } from '#digest/compose.ts';
import { type Desk, deskOf } from '#digest/memory.ts';

/** Asks at the channel's desk, or says that there is none. */
const at = async (context: Context, ask: (desk: Desk) => Promise<Answer>): Promise<Answer> => {
  const desk = await deskOf(context);
  return 'answer' in desk ? desk.answer : ask(desk);
};

const one = z.object({ digest: option.text(20).optional() });

export default [
  command({
    name: 'digest subscribe',
    access: 'manager',
    audience: 'channel',
    options: z.object({
      rhythm: option.rhythm(),
      zone: option.zone().optional(),
      about: option.about().optional(),
      with: option.about().optional(),
      place: option.place().optional(),
      topic: option.choice(TOPICS).optional(),
      type: option.choice(EVENT_TYPES).optional(),
      match: option.choice(['all', 'any']).optional(),
      quiet: option.text(200).optional(),
      'nothing-new': option.choice(NOTHING_NEW).optional(),
      cap: option.whole(1, 24).optional(),
      since: option.day().optional(),
    }),
    answer: (wish, context) => at(context, (desk) => subscribe(wish, desk)),
  }),
  command({
    name: 'digest list',
    options: z.object({}),
    answer: (_, context) => at(context, list),
  }),
  command({
    name: 'digest show',
    options: one,
    answer: ({ digest }, context) => at(context, (desk) => show(digest, desk)),
  }),
  command({
    name: 'digest preview',
    options: one,
    answer: ({ digest }, context) => at(context, (desk) => preview(digest, desk)),
  }),
  command({
    name: 'digest pause',
    access: 'manager',
    audience: 'channel',
    options: one,
    answer: ({ digest }, context) => at(context, (desk) => change(digest, 'paused', desk)),
  }),
  command({
    name: 'digest resume',
    access: 'manager',
    audience: 'channel',
    options: one,
    answer: ({ digest }, context) => at(context, (desk) => change(digest, 'resumed', desk)),
  }),
  command({
    name: 'digest remove',
    access: 'manager',
    audience: 'channel',
    options: one,
    answer: ({ digest }, context) => at(context, (desk) => change(digest, 'removed', desk)),
  }),
  command({
    name: 'digest log',
    options: z.object({}),
    answer: (_, context) => at(context, log),
  }),
  command({
    name: 'digest why',
    options: z.object({ about: option.about() }),
    answer: ({ about }, context) => at(context, (desk) => why(about, desk)),
  }),
];
