// How digests reach Discord: a page as one message with its key as nonce, found again by it, edited, or told in private.
import {
  type APIMessage,
  type APITextChannel,
  MessageFlags,
  type RESTGetAPIChannelMessagesResult,
  type RESTPostAPIChannelMessageResult,
  Routes,
} from 'discord-api-types/v10';
import type { Page } from '#answer/page.ts';
import { DeliveryError, type LookedUp, type Messenger, type Seen, type Where } from '#digest/messenger.ts';
import { toDiscord } from '#render/discord.ts';
import type { Words } from '#words/en.ts';
import { madeAt } from './callback.ts';
import { DiscordAPIError } from './library.ts';
import type { Roads } from './rest.ts';
import { deliveryError } from './trouble.ts';

type Ground = Pick<Roads, 'digests' | 'guard'> & {
  readonly applicationId: string;
  readonly words: () => Words;
};

const EPOCH = 1_420_070_400_000;

/** Messages are looked through this far after the time a digest was to be posted. */
const LOOK = { pages: 5, limit: 100 } as const;

/** Unknown Member, Unknown User. */
const GONE = new Set([10007, 10013]);

/** Unknown Guild, Missing Access. */
const NO_SERVER = new Set([10004, 50001]);

const says = ({ cause }: DeliveryError, codes: ReadonlySet<number>): boolean =>
  cause instanceof DiscordAPIError && codes.has(Number(cause.code));

/** The first id that could be made at an instant; a minute early, because our clock is not Discord's. */
const idAt = (instant: string): string => (BigInt(Math.max(0, Date.parse(instant) - 60_000 - EPOCH)) << 22n).toString();

export function discordMessenger({ digests: rest, guard, applicationId, words }: Ground): Messenger {
  const call = async <T>(does: () => Promise<unknown>): Promise<T> => {
    if (guard.pause > 0)
      throw new DeliveryError('rate-limited', 'So many requests were refused that sending pauses', {
        retryAfterMs: guard.pause,
      });
    try {
      return (await does()) as T;
    } catch (error) {
      throw deliveryError(error);
    }
  };
  const history = (channel: string, after: string): Promise<RESTGetAPIChannelMessagesResult> => {
    const query = new URLSearchParams({ after, limit: String(LOOK.limit) });
    return call(() => rest.get(Routes.channelMessages(channel), { query }));
  };
  const isOurs = (message: APIMessage, key: string): boolean =>
    (message.application_id ?? applicationId) === applicationId &&
    message.author.bot === true &&
    // The nonce comes back only for a while; the key also stands in a button of the page.
    (message.nonce === key || JSON.stringify(message.components ?? []).includes(key));

  /** Where we may not look, we may have been removed from the whole server: Discord says the same of a channel in both cases. */
  async function whyNot(error: unknown, { tenant }: Where): Promise<DeliveryError> {
    const trouble = deliveryError(error);
    if (trouble.trouble !== 'not-in-channel' && trouble.trouble !== 'channel-gone') return trouble;
    const removed = await call(() => rest.get(Routes.guild(tenant))).then(
      () => false,
      (refusal: DeliveryError) => says(refusal, NO_SERVER),
    );
    if (!removed) return trouble;
    return new DeliveryError('bot-removed', 'Discord: removed from the server', { permanent: true, cause: error });
  }

  const isGone = (where: Where, person: string): Promise<boolean> =>
    call(() => rest.get(Routes.guildMember(where.tenant, person.split(':').at(-1)!))).then(
      () => false,
      (refusal: DeliveryError) => says(refusal, GONE),
    );

  /** Nothing to be seen: because nothing is there, or because we may not look back? */
  async function nothingSince({ channel }: Where, since: string): Promise<LookedUp> {
    const { last_message_id: last } = await call<APITextChannel>(() => rest.get(Routes.channel(channel)));
    return last && madeAt(last) >= Date.parse(since) ? 'unknown' : 'absent';
  }

  return {
    async post(where, page, key, signal) {
      const message = toDiscord(page, words());
      const flags = message.flags | MessageFlags.SuppressNotifications;
      try {
        const body = { ...message, flags, nonce: key, enforce_nonce: true };
        const route = Routes.channelMessages(where.channel);
        const { id } = await call<RESTPostAPIChannelMessageResult>(() =>
          rest.post(route, { body, ...(signal ? { signal } : {}) }),
        );
        return { message: id };
      } catch (error) {
        // By the nonce Discord knows that it was posted before; somebody has deleted it since, and it stays deleted.
        const { cause } = error as DeliveryError;
        if (cause instanceof DiscordAPIError && cause.code === 10008) return { message: key };
        throw await whyNot(error, where);
      }
    },
    async edit(where, posted, page) {
      const { flags: _, ...body } = toDiscord(page, words());
      await call(() => rest.patch(Routes.channelMessage(where.channel, posted.message), { body }));
    },
    async lookUp(where, key, since): Promise<LookedUp> {
      let after = idAt(since);
      for (let page = 0; page < LOOK.pages; page += 1) {
        const messages = await history(where.channel, after);
        if (page === 0 && messages.length === 0) return nothingSince(where, since);
        const found = messages.find((message) => isOurs(message, key));
        if (found) return { message: found.id };
        if (messages.length < LOOK.limit) return 'absent';
        after = messages.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
      }
      return 'unknown';
    },
    async tell(_where, person, page: Page) {
      const recipient_id = person.split(':').at(-1)!;
      const channel = await call<{ id: string }>(() => rest.post(Routes.userChannels(), { body: { recipient_id } }));
      await call(() => rest.post(Routes.channelMessages(channel.id), { body: toDiscord(page, words()) }));
    },
    async look(where, people): Promise<Seen> {
      const [channel, ...left] = await Promise.all([
        call<APITextChannel>(() => rest.get(Routes.channel(where.channel))).catch((error) => whyNot(error, where)),
        ...people.map((person) => isGone(where, person)),
      ]);
      const gone = people.filter((_, i) => left[i]);
      if (!(channel instanceof DeliveryError)) return { name: channel.name, gone };
      return channel.permanent ? { trouble: channel.trouble, gone } : { gone };
    },
  };
}
