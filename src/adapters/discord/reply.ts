// Answering an interaction: the first answer once and in time, whatever else has happened to it; then edits through its token.
import { DiscordAPIError, HTTPError, type REST } from 'discord.js';
import { InteractionResponseType, MessageFlags, Routes } from 'discord-api-types/v10';
import type { Outgoing } from './door.ts';
import type { Log } from './settings.ts';

/** `elsewhere`: another process or an earlier try answered · `expired`: Discord no longer waits. */
export type Acked = 'done' | 'elsewhere' | 'expired';

/** Puts the first answer on the wire: through the callback route, or in the response of Discord's request. */
export type First = (body: object) => Promise<Acked>;

/** The callback route of the gateway. A lost response may hide a success; then Discord says so on the next try. */
export const callback =
  (rest: REST, id: string, token: string): First =>
  async (body) => {
    try {
      await rest.post(Routes.interactionCallback(id, token), { auth: false, body });
      return 'done';
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === 40060) return 'elsewhere';
      if (error instanceof DiscordAPIError && error.code === 10062) return 'expired';
      throw error;
    }
  };

/** How long the core may take before the answer is deferred; Discord waits 3,000 ms. */
const PROMPT_MS = 1200;
const LATE = Symbol('late');

export class Reply {
  readonly #rest: REST;
  readonly #application: string;
  readonly #token: string;
  readonly #first: First;
  readonly #log: Log;
  #acked: Acked | undefined;

  constructor(rest: REST, application: string, token: string, first: First, log: Log) {
    this.#rest = rest;
    this.#application = application;
    this.#token = token;
    this.#first = first;
    this.#log = log;
  }

  get answered(): boolean {
    return this.#acked !== undefined;
  }

  async first(body: object): Promise<boolean> {
    this.#acked = 'done';
    this.#acked = await this.#first(body);
    if (this.#acked !== 'done')
      this.#log.debug({ acked: this.#acked }, 'Discord: an interaction was answered elsewhere or too late');
    return this.#acked === 'done';
  }

  /**
   * Answers with what `made` resolves to: at once when it is quick and carries no file, deferred otherwise.
   * `update` changes the message the button is in; `hidden` is whether a deferred answer is for the asker alone.
   */
  async with(
    made: Promise<Outgoing>,
    { update = false, hidden }: { update?: boolean; hidden: boolean },
  ): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(resolve, PROMPT_MS, LATE);
    });
    const quick = await Promise.race([made, late]).finally(() => clearTimeout(timer));
    if (quick !== LATE && quick.files.length === 0) {
      const type = update ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
      await this.first({ type, data: quick.body });
      return;
    }
    const type = update
      ? InteractionResponseType.DeferredMessageUpdate
      : InteractionResponseType.DeferredChannelMessageWithSource;
    const data = !update && hidden ? { data: { flags: MessageFlags.Ephemeral } } : {};
    if (await this.first({ type, ...data })) await this.edit(await made);
  }

  /** Replaces the answer. Over HTTP Discord may not know the answer yet: an unknown webhook is tried again for a while. */
  async edit({ body, files }: Outgoing): Promise<void> {
    const route = Routes.webhookMessage(this.#application, this.#token, '@original');
    const sent = files.map(({ name, data, contentType }) => ({ name, data, contentType }));
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.#rest.patch(route, { auth: false, body, files: sent });
        return;
      } catch (error) {
        const early = error instanceof DiscordAPIError && error.code === 10015 && attempt < 3;
        const passing = error instanceof HTTPError && attempt < 2;
        if (!early && !passing) throw error;
        await new Promise((next) => setTimeout(next, 500 * 2 ** attempt));
      }
    }
  }

  /** Deletes the message of the interaction. */
  async remove(): Promise<void> {
    await this.#rest.delete(Routes.webhookMessage(this.#application, this.#token, '@original'), { auth: false });
  }
}
