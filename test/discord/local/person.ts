// People in the local Discord: they type commands, press buttons and fill forms, over the gateway or over signed HTTP.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Gateway } from './gateway.ts';
import { APP, CHANNEL, GUILD, type Interaction, type Json, type World } from './world.ts';

export type Who = {
  readonly user?: string;
  readonly guild?: string;
  readonly channel?: string;
  /** Permission bits; default none. `32` is Manage Server. */
  readonly permissions?: string;
  readonly roles?: readonly string[];
  /** In a direct message there is no server. */
  readonly direct?: boolean;
  readonly locale?: string;
  /** What the bot may do in the channel; default everything. */
  readonly botMay?: string;
};

export const USER = '1500000000000000001';
const KINDS = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export class People {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } = generateKeyPairSync('ed25519');
  /** Where interactions go; the gateway when absent. */
  requestUrl: string | undefined;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** What DISCORD_PUBLIC_KEY takes: 64 hexadecimal digits. */
  get publicKey(): string {
    return Buffer.from(this.#keys.publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('hex');
  }

  payload(kind: keyof typeof KINDS, data: Json, who: Who = {}): { interaction: Interaction; payload: Json } {
    const channel = who.channel ?? CHANNEL;
    const interaction = this.#world.begin(channel, who.user ?? USER);
    const user = {
      id: who.user ?? USER,
      username: 'reader',
      discriminator: '0',
      global_name: 'Reader',
      avatar: null,
      public_flags: 0,
    };
    const member = {
      user,
      roles: who.roles ?? [],
      permissions: who.permissions ?? '0',
      joined_at: '2026-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    };
    const { message, ...rest } = data;
    const payload = {
      id: interaction.id,
      application_id: APP,
      token: interaction.token,
      type: KINDS[kind],
      version: 1,
      channel: { id: channel, type: who.direct ? 1 : 0, name: 'general' },
      channel_id: channel,
      ...(who.direct
        ? { user }
        : { guild_id: who.guild ?? GUILD, guild: { id: who.guild ?? GUILD, locale: 'en-US', features: [] }, member }),
      app_permissions: who.botMay ?? '2147483647',
      locale: who.locale ?? 'en-GB',
      guild_locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: who.direct ? { 1: user.id } : { 0: GUILD },
      context: who.direct ? 1 : 0,
      attachment_size_limit: 10_485_760,
      data: rest,
      ...(message ? { message } : {}),
    };
    return { interaction, payload };
  }

  /** Sends an interaction and resolves to it; its answer may come later. Over HTTP the answer is in the response. */
  async send(kind: keyof typeof KINDS, data: Json, who?: Who): Promise<Interaction> {
    const { interaction, payload } = this.payload(kind, data, who);
    if (this.requestUrl === undefined) this.#gateway.broadcast('INTERACTION_CREATE', payload);
    else {
      const answer = await this.signed(JSON.stringify(payload));
      if (answer.status === 200) this.#world.callback(interaction.token, (await answer.json()) as Json);
    }
    return interaction;
  }

  /** A signed request as Discord makes it; `at` in seconds and `signature` can be falsified. */
  signed(body: string, how: { at?: number; signature?: string } = {}): Promise<Response> {
    return fetch(this.requestUrl!, { method: 'POST', headers: this.headers(body, how), body });
  }

  /** The headers of such a request, made ahead of time by whoever sends it in a way of their own. */
  headers(
    body: string,
    { at = Math.floor(Date.now() / 1000), signature }: { at?: number; signature?: string } = {},
  ): Record<string, string> {
    return {
      'content-type': 'application/json',
      'x-signature-ed25519':
        signature ?? sign(null, Buffer.from(`${at}${body}`), this.#keys.privateKey).toString('hex'),
      'x-signature-timestamp': String(at),
    };
  }

  /** `/whois person:Larijani`; `digest subscribe` is a subcommand. */
  command(
    name: string,
    options: Readonly<Record<string, string | boolean | number>> = {},
    who?: Who,
  ): Promise<Interaction> {
    return this.send('command', { id: '1400000000000000010', type: 1, ...this.#named(name, options) }, who);
  }

  complete(name: string, focused: string, typed: string, who?: Who): Promise<Interaction> {
    const { options, ...rest } = this.#named(name, { [focused]: typed }) as { options: Json[] };
    const mark = (list: Json[]): Json[] =>
      list.map((o) => (o.type === 1 ? { ...o, options: mark(o.options as Json[]) } : { ...o, focused: true }));
    return this.send('autocomplete', { id: '1400000000000000010', type: 1, ...rest, options: mark(options) }, who);
  }

  press(
    custom_id: string,
    who?: Who,
    values?: readonly string[],
    message: Json = { id: '1600000000000000001' },
  ): Promise<Interaction> {
    return this.send(
      'component',
      { custom_id, component_type: values ? 3 : 2, ...(values ? { values } : {}), message },
      who,
    );
  }

  submit(custom_id: string, fields: Readonly<Record<string, string>>, who?: Who): Promise<Interaction> {
    const components = Object.entries(fields).map(([id, value]) => ({
      type: 18,
      component: { type: 4, custom_id: id, value },
    }));
    return this.send('modal', { custom_id, components }, who);
  }

  /** The context menu of a message. */
  explain(name: string, content: string, timestamp: string, who?: Who): Promise<Interaction> {
    const id = '1600000000000000002';
    const resolved = { messages: { [id]: { id, content, timestamp, author: { id: USER }, channel_id: CHANNEL } } };
    return this.send('command', { id: '1400000000000000099', type: 3, name, target_id: id, resolved }, who);
  }

  #named(full: string, options: Readonly<Record<string, string | boolean | number>>): Json {
    const [name, sub] = full.split(' ');
    const list = Object.entries(options).map(([option, value]) => ({
      name: option,
      type: typeof value === 'boolean' ? 5 : typeof value === 'number' ? 4 : 3,
      value,
    }));
    return { name, options: sub ? [{ name: sub, type: 1, options: list }] : list };
  }
}

/** An answer as Discord gives it back when somebody presses a button in it. */
export const under = ({ original, callback, asker }: Interaction, changes: Json = {}): Json => {
  const body = (original?.body ?? callback?.data ?? {}) as Json;
  const metadata = asker
    ? { interaction_metadata: { id: '1', type: 2, user: { id: asker }, authorizing_integration_owners: { 0: GUILD } } }
    : {};
  return {
    id: original?.id ?? '1600000000000000001',
    flags: body.flags,
    components: body.components,
    ...metadata,
    ...changes,
  };
};

/** Waits until something holds; polls, because the answer comes over a socket. */
export async function until<T>(look: () => T | undefined | false, ms = 5000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${look}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}
