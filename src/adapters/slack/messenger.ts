// How digests reach Slack: a page as one message with its key in the metadata, found again by it, edited, or told in private.
import type { WebClient } from '@slack/web-api';
import { DeliveryError, type LookedUp, type Messenger, type Posted, type Seen, type Where } from '#digest/messenger.ts';
import { type SlackMessage, toSlack } from '#render/slack.ts';
import type { Words } from '#words/en.ts';
import type { Clients } from './clients.ts';
import { type Pace, TooSoon } from './queue.ts';
import type { Log } from './settings.ts';
import { codeOf, deliveryError, isUnshowable } from './trouble.ts';

type Ground = {
  readonly clients: Pick<Clients, 'of'>;
  readonly pace: Pace;
  readonly words: () => Words;
  readonly log: Log;
};

const EVENT = 'digest_posted';

/** Slack's `oldest` is exclusive and its clock is not ours: look a little further back. */
const oldest = (since: string): string => String(Math.floor(Date.parse(since) / 1000) - 60);

/** History is read at most this far when looking for a message. */
const PAGES = 5;

export function slackMessenger({ clients, pace, words, log }: Ground): Messenger {
  const at = (where: Where): string => `${where.tenant}/${where.channel}`;

  /** One call, paced in its channel; every failure leaves as a DeliveryError. */
  async function call<T>(
    where: Where,
    channel: string,
    does: (client: WebClient) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    try {
      const client = await clients.of(where.tenant);
      return await pace.run(`${where.tenant}/${channel}`, () => does(client), signal);
    } catch (error) {
      if (error instanceof TooSoon)
        throw new DeliveryError('rate-limited', error.message, { retryAfterMs: error.retryAfterMs });
      const trouble = deliveryError(error);
      if (trouble.retryAfterMs !== undefined) pace.pause(`${where.tenant}/${channel}`, trouble.retryAfterMs);
      throw trouble;
    }
  }

  const isGone = (where: Where, user: string): Promise<boolean> =>
    call(where, `${user}/info`, (client) => client.users.info({ user })).then(
      (answer) => answer.user?.deleted === true,
      ({ cause }: DeliveryError) => codeOf(cause) === 'user_not_found',
    );

  /** Sends blocks, or the same words without them when Slack will not have them: better plain than not at all. */
  async function say<T>(
    message: SlackMessage,
    send: (message: Partial<SlackMessage> & { text: string }) => Promise<T>,
  ): Promise<T> {
    try {
      return await send(message);
    } catch (error) {
      if (!isUnshowable(error)) throw error;
      log.error({ err: error }, 'Slack refused the blocks of a page; its text was sent instead');
      return send({ text: message.text, unfurl_links: false, unfurl_media: false });
    }
  }

  return {
    async post(where, page, key, signal): Promise<Posted> {
      const metadata = { event_type: EVENT, event_payload: { key } };
      const posted = await call(
        where,
        where.channel,
        (client) =>
          say(toSlack(page, words()), (message) =>
            client.chat.postMessage({ ...message, channel: where.channel, metadata, link_names: false, parse: 'none' }),
          ),
        signal,
      );
      if (posted.ts === undefined)
        throw new DeliveryError('unreachable', 'Slack named no message', { maybeSent: true });
      return { message: posted.ts };
    },
    async edit(where, posted, page) {
      await call(where, where.channel, (client) =>
        say(toSlack(page, words()), (message) =>
          client.chat.update({
            text: message.text,
            blocks: message.blocks ?? [],
            channel: where.channel,
            ts: posted.message,
            parse: 'none',
          }),
        ),
      );
    },
    async lookUp(where, key, since): Promise<LookedUp> {
      let cursor = '';
      for (let page = 0; page < PAGES; page += 1) {
        const history = await call(where, `${where.channel}/history`, (client) =>
          client.conversations.history({
            ...{ channel: where.channel, oldest: oldest(since), include_all_metadata: true, limit: 200 },
            ...(cursor ? { cursor } : {}),
          }),
        ).catch((error: DeliveryError) => {
          // Without the scope for history there is no telling; the digest then sends again and counts a possible repeat.
          if (codeOf(error.cause) === 'missing_scope') return undefined;
          throw error;
        });
        if (history === undefined) return 'unknown';
        const found = history.messages?.find(
          (m) => (m.metadata?.event_payload as { key?: unknown } | undefined)?.key === key,
        );
        if (found?.ts) return { message: found.ts };
        cursor = history.response_metadata?.next_cursor ?? '';
        if (cursor === '') return 'absent';
      }
      log.warn({ where: at(where) }, 'Slack: too many messages to look through');
      return 'unknown';
    },
    async look(where, people): Promise<Seen> {
      const [channel, ...left] = await Promise.all([
        call(where, `${where.channel}/info`, (client) => client.conversations.info({ channel: where.channel })).catch(
          (error: DeliveryError) => error,
        ),
        ...people.map((person) => isGone(where, person.split(':').at(-1)!)),
      ]);
      const gone = people.filter((_, i) => left[i]);
      if (channel instanceof DeliveryError) {
        // A workspace that installed us before we asked for the scope: it is found out when something is sent.
        const known = channel.permanent && codeOf(channel.cause) !== 'missing_scope';
        return known ? { trouble: channel.trouble, gone } : { gone };
      }
      const { name, is_archived, is_member, is_im } = channel.channel ?? {};
      const trouble = is_archived ? 'channel-archived' : is_member === false && !is_im ? 'not-in-channel' : undefined;
      return { ...(name ? { name } : {}), ...(trouble ? { trouble } : {}), gone };
    },
    async tell(where, person, page) {
      const user = person.split(':').at(-1)!;
      await call(where, user, (client) =>
        say(toSlack(page, words()), (message) => client.chat.postMessage({ ...message, channel: user })),
      );
    },
  };
}
