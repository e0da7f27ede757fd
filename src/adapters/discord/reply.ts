// Answering one interaction: at once when the answer is quick, deferred and edited when it is not, and never left hanging.
import type { RawFile, REST } from 'discord.js';
import { InteractionResponseType, MessageFlags, Routes } from 'discord-api-types/v10';
import { type Acked, type First, madeAt, PATIENCE_MS } from './callback.ts';
import { DiscordAPIError, HTTPError } from './library.ts';
import type { Outgoing } from './outgoing.ts';
import type { Log } from './settings.ts';

/** How long the core may take before the answer is deferred, and what is left of Discord's patience for the way there. */
const PROMPT_MS = 1200;
const WAY_MS = 1000;
const LATE = Symbol('late');

/** Waits before asking again for an answer Discord does not know yet: over HTTP it may hear of it after we do. */
const AGAIN_MS = [500, 1500, 4000] as const;

const EDITABLE = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

export type Ways = {
  readonly rest: REST;
  readonly first: First;
  /** Whether what only repeats something may be left unsaid. */
  readonly spares: boolean;
  readonly log: Log;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

export class Reply {
  readonly #ways: Ways;
  readonly #webhook: { readonly application: string; readonly token: string; readonly id: string };
  #acked: Acked | undefined;
  /** Whom a deferred answer was promised to; undefined when nothing is owed. */
  #owed: 'asker' | 'channel' | 'update' | undefined;

  constructor(ways: Ways, webhook: { application: string; token: string; id: string }) {
    this.#ways = ways;
    this.#webhook = webhook;
  }

  /** Sends a first answer that is no message: a form, choices, a pong. False when somebody else answered, or too late. */
  async plain(type: InteractionResponseType, data?: object): Promise<boolean> {
    return this.#first(JSON.stringify(data === undefined ? { type } : { type, data }));
  }

  async #first(json: string): Promise<boolean> {
    this.#acked = 'done';
    this.#acked = await this.#ways.first(json);
    if (this.#acked === 'done') return true;
    const late = this.#ways.now() - madeAt(this.#webhook.id);
    const says = `Discord: an interaction was answered ${this.#acked === 'expired' ? 'too late' : 'elsewhere'}`;
    this.#ways.log[this.#acked === 'expired' ? 'warn' : 'debug']({ ageMs: late }, says);
    return false;
  }

  /** Answers with a message. `update` changes the message the button is in; `hidden` foresees who will see the answer. */
  async with(made: Promise<Outgoing>, { update = false, hidden = true } = {}): Promise<void> {
    const quick = await this.#promptly(made);
    if (quick !== LATE && quick.again && this.#ways.spares) return;
    if (quick !== LATE && quick.files.length === 0) {
      const type = update ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
      await this.#first(`{"type":${type},"data":${quick.json}}`);
      return;
    }
    const soon = update
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          ...(hidden ? { data: { flags: MessageFlags.Ephemeral } } : {}),
        };
    this.#owed = update ? 'update' : hidden ? 'asker' : 'channel';
    if (!(await this.#first(JSON.stringify(soon)))) {
      this.#owed = undefined;
      await made.catch(() => {});
      return;
    }
    await this.#give(await made);
  }

  /** Says that something went wrong, to the asker alone, whatever has been promised. Never rejects. */
  async sorry(message: Outgoing): Promise<void> {
    try {
      if (this.#acked === undefined) await this.with(Promise.resolve(message));
      else if (this.#owed !== undefined) await this.#give(message);
    } catch (err) {
      this.#ways.log.warn({ err }, 'Discord: an apology could not be delivered');
    }
  }

  /** Keeps what a deferral promised. What was promised to the channel but concerns the asker alone is taken back. */
  async #give(message: Outgoing): Promise<void> {
    const owed = this.#owed;
    const aside = message.hidden && owed !== 'asker';
    if (aside && owed === 'channel') await this.remove();
    if (aside) await this.#call('post', message);
    else await this.#call('patch', message);
    this.#owed = undefined;
  }

  /** Most answers are there within the turn; only for the others is a clock set going. */
  async #promptly(made: Promise<Outgoing>): Promise<Outgoing | typeof LATE> {
    const turn = new Promise<typeof LATE>((resolve) => {
      setImmediate(resolve, LATE);
    });
    const soon = await Promise.race([made, turn]);
    if (soon !== LATE) return soon;
    const age = this.#ways.now() - madeAt(this.#webhook.id);
    const most = Math.max(0, Math.min(PROMPT_MS, PATIENCE_MS - WAY_MS - age));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(resolve, most, LATE);
    });
    return Promise.race([made, late]).finally(() => clearTimeout(timer));
  }

  async #call(method: 'patch' | 'post', { json, files }: Outgoing): Promise<void> {
    const { rest, wait } = this.#ways;
    const { application, token } = this.#webhook;
    const message = JSON.parse(json) as { flags: number };
    const flags = method === 'patch' ? message.flags & EDITABLE : message.flags;
    const sent: RawFile[] = files.map(({ name, data, contentType }) => ({ name, data, contentType }));
    const route =
      method === 'patch' ? Routes.webhookMessage(application, token, '@original') : Routes.webhook(application, token);
    for (let tried = 0; ; tried += 1)
      try {
        await rest[method](route, { auth: false, body: { ...message, flags }, files: sent });
        return;
      } catch (error) {
        const early = error instanceof DiscordAPIError && error.code === 10015;
        const passing = method === 'patch' && (error instanceof HTTPError || !(error instanceof DiscordAPIError));
        const pause = AGAIN_MS[tried];
        if (!(early || passing) || pause === undefined) throw error;
        await wait(pause);
      }
  }

  /** Deletes the message of the interaction. */
  async remove(): Promise<void> {
    const { application, token } = this.#webhook;
    await this.#ways.rest.delete(Routes.webhookMessage(application, token, '@original'), { auth: false });
  }
}
