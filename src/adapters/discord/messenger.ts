// How digests reach Discord: a page as one message with its key as nonce, found again by it, edited, or told in private.
import type { REST } from 'discord.js';
import {
  MessageFlags,
  type RESTGetAPIChannelMessagesResult,
  type RESTPostAPIChannelMessageResult,
  Routes,
} from 'discord-api-types/v10';
import type { LookedUp, Messenger } from '#digest/messenger.ts';
import { toDiscord } from '#render/discord.ts';
import type { Words } from '#words/en.ts';
import { deliveryError } from './trouble.ts';

const EPOCH = 1_420_070_400_000n;

/** Messages are looked through this far after the time a digest was to be posted. */
const LOOK = { pages: 5, limit: 100 } as const;

/** The first id that could be made at an instant, a minute early: our clock is not Discord's. */
const idAt = (instant: string): string =>
  (BigInt(Date.parse(instant)) - 60_000n - EPOCH) << 22n > 0n
    ? ((BigInt(Date.parse(instant)) - 60_000n - EPOCH) << 22n).toString()
    : '0';

/** `rest` is the digests' own, kept at Discord's 50 requests a second, so that a stampede never slows an answer. */
export function discordMessenger(rest: REST, words: () => Words): Messenger {
  const call = async <T>(does: () => Promise<unknown>): Promise<T> => {
    try {
      return (await does()) as T;
    } catch (error) {
      throw deliveryError(error);
    }
  };
  return {
    async post(where, page, key) {
      const message = toDiscord(page, words());
      const body = {
        ...message,
        flags: message.flags | MessageFlags.SuppressNotifications,
        nonce: key,
        enforce_nonce: true,
      };
      const posted = await call<RESTPostAPIChannelMessageResult>(() =>
        rest.post(Routes.channelMessages(where.channel), { body }),
      );
      return { message: posted.id };
    },
    async edit(where, posted, page) {
      const body = toDiscord(page, words());
      await call(() => rest.patch(Routes.channelMessage(where.channel, posted.message), { body }));
    },
    async lookUp(where, key, since): Promise<LookedUp> {
      let after = idAt(since);
      for (let page = 0; page < LOOK.pages; page += 1) {
        const query = new URLSearchParams({ after, limit: String(LOOK.limit) });
        const messages = await call<RESTGetAPIChannelMessagesResult>(() =>
          rest.get(Routes.channelMessages(where.channel), { query }),
        );
        // Discord gives the nonce back only to its sender and only for a while; the key also stands in a button of the page.
        const found = messages.find((m) => m.nonce === key || JSON.stringify(m.components ?? []).includes(key));
        if (found) return { message: found.id };
        if (messages.length < LOOK.limit) return 'absent';
        after = messages.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
      }
      return 'unknown';
    },
    async tell(_where, person, page) {
      const recipient_id = person.split(':').at(-1)!;
      const channel = await call<{ id: string }>(() => rest.post(Routes.userChannels(), { body: { recipient_id } }));
      await call(() => rest.post(Routes.channelMessages(channel.id), { body: toDiscord(page, words()) }));
    },
  };
}
