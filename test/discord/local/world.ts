// What the local Discord remembers: servers, channels, messages, interactions and commands.
import { Faults } from './faults.ts';
import { madeAt, snowflake } from './ids.ts';
import { choiceFlaws, commandFlaws, formFlaws, messageFlaws } from './limits.ts';
import type { Sent } from './schema.ts';

export type Json = Record<string, unknown>;

export type Message = {
  readonly id: string;
  readonly channel: string;
  body: Json;
  readonly nonce?: string;
  /** `bot` posted it; otherwise the token of the interaction it answers. */
  readonly from: string;
  edits: number;
  deleted: boolean;
};

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly sentAt: number;
  readonly channel: string;
  readonly asker?: string;
  /** Type of the first callback, once there was one. */
  acked?: number;
  callback?: Json;
  original?: Message;
  readonly followups: Message[];
};

export const APP = '1100000000000000001';
export const BOT = '1100000000000000002';
export const GUILD = '1200000000000000001';
export const CHANNEL = '1300000000000000001';
export const TOKEN = 'local-discord-token';

/** Thrown to answer with one of Discord's errors. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export class World {
  readonly faults = new Faults();
  readonly messages: Message[] = [];
  readonly interactions = new Map<string, Interaction>();
  readonly violations: string[] = [];
  readonly calls: { readonly method: string; readonly path: string; readonly at: number }[] = [];
  commands: Json[] = [];
  commandPuts = 0;
  /** Channels by id; `gone` and `locked` answer 10003 and 50001. */
  readonly channels = new Map<string, 'open' | 'gone' | 'locked' | 'forbidden'>([[CHANNEL, 'open']]);
  /** Servers that removed the bot, and people who left. */
  readonly left = new Set<string>();
  token = TOKEN;
  /** Milliseconds a first callback may take; Discord's is 3,000. */
  patience = 3000;
  /** Discord's own description as a second judge, where it is at hand. */
  schema: ((sent: Sent, body: unknown) => string[]) | undefined;
  /** Whether everything is kept to be looked at; off for measuring, where it would be all that grows. */
  remembers = true;
  answered = 0;
  /** Told of every first answer. */
  onAnswered: (interaction: Interaction) => void = () => {};
  /** As for a bot that may not read a channel's history: Discord then shows it an empty one. */
  hidesHistory = false;

  channelState(id: string): void {
    switch (this.channels.get(id)) {
      case 'gone':
        throw new Refusal(404, 10003, 'Unknown Channel');
      case 'locked':
        throw new Refusal(403, 50001, 'Missing Access');
      case 'forbidden':
        throw new Refusal(403, 50013, 'Missing Permissions');
      default:
    }
  }

  /** A server, or one of its members; the bot sees neither where it has been removed. */
  server(id: string, member?: string): Json {
    if (this.left.has(id)) throw new Refusal(404, 10004, 'Unknown Guild');
    if (member === undefined) return { id, name: 'Local' };
    if (this.left.has(member)) throw new Refusal(404, 10007, 'Unknown Member');
    return { user: { id: member, username: 'reader' }, roles: [] };
  }

  /** Refuses what breaks a limit, as Discord does, and remembers that it was sent. */
  judge(body: Json, sent: Sent, whole: unknown = body): void {
    if (!this.remembers) return;
    this.#refuse([...messageFlaws(body), ...(this.schema?.(sent, whole) ?? [])]);
  }

  #refuse(flaws: readonly string[]): void {
    if (flaws.length === 0) return;
    this.violations.push(...flaws);
    throw new Refusal(400, 50035, `Invalid Form Body: ${flaws.join('; ')}`);
  }

  post(channel: string, body: Json): Message {
    this.channelState(channel);
    this.judge(body, 'message');
    const nonce = body.nonce === undefined ? undefined : String(body.nonce);
    const known =
      body.enforce_nonce === true ? this.messages.find((m) => m.nonce === nonce && m.from === 'bot') : undefined;
    if (known?.deleted) throw new Refusal(404, 10008, 'Unknown Message');
    return known ?? this.#keep(channel, body, 'bot', nonce);
  }

  #keep(channel: string, body: Json, from: string, nonce?: string): Message {
    const message: Message = {
      id: snowflake(),
      channel,
      body,
      from,
      edits: 0,
      deleted: false,
      ...(nonce === undefined ? {} : { nonce }),
    };
    if (this.remembers) this.messages.push(message);
    return message;
  }

  edit(id: string, body: Json): Message {
    const message = this.messages.find((m) => m.id === id && !m.deleted);
    if (!message) throw new Refusal(404, 10008, 'Unknown Message');
    this.channelState(message.channel);
    this.judge(
      { ...body, flags: body.flags ?? message.body.flags },
      message.from === 'bot' ? 'edit' : 'original',
      body,
    );
    message.body = { ...message.body, ...body };
    message.edits += 1;
    return message;
  }

  remove(id: string): void {
    const message = this.messages.find((m) => m.id === id && !m.deleted);
    if (!message) throw new Refusal(404, 10008, 'Unknown Message');
    message.deleted = true;
  }

  /** Takes a new list of commands in place of the old. */
  register(commands: readonly Json[]): Json[] {
    this.#refuse([...commandFlaws(commands), ...(this.schema?.('commands', commands.map(counted)) ?? [])]);
    this.commandPuts += 1;
    this.commands = commands.map((command, i) => ({
      ...command,
      ...{ id: `14000000000000000${i + 10}`, application_id: APP, version: '1' },
    }));
    return this.commands;
  }

  begin(channel: string, asker?: string): Interaction {
    const id = snowflake();
    const made: Interaction = {
      id,
      token: `token-${id}`,
      sentAt: madeAt(id),
      channel,
      ...(asker ? { asker } : {}),
      followups: [],
    };
    this.interactions.set(made.token, made);
    return made;
  }

  /** The first answer to an interaction: once, and in time. */
  callback(token: string, body: Json): void {
    const interaction = this.interactions.get(token);
    if (!interaction || Date.now() - interaction.sentAt > this.patience)
      throw new Refusal(404, 10062, 'Unknown interaction');
    if (interaction.acked !== undefined) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    const data = (body.data ?? {}) as Json;
    if (body.type === 4 || body.type === 7) this.judge(data, 'callback', body);
    else this.#refuse(this.schema?.('callback', body) ?? []);
    if (body.type === 8) this.#refuse(choiceFlaws((data.choices ?? []) as Json[]));
    if (body.type === 5 && (Number(data.flags ?? 0) & ~64) !== 0)
      this.#refuse(['a deferral with flags besides EPHEMERAL']);
    if (body.type === 9) this.#refuse(formFlaws(data));
    this.answered += 1;
    // What was put off is still to be answered.
    if (!this.remembers && body.type !== 5 && body.type !== 6) this.interactions.delete(token);
    interaction.acked = Number(body.type);
    if (this.remembers) interaction.callback = body;
    this.onAnswered(interaction);
    if (body.type === 4) interaction.original = this.#keep(interaction.channel, data, token);
  }

  /** An edit of the answer, a follow-up, or a deletion, through the interaction's token. */
  webhook(method: string, token: string, which: string | undefined, body: Json): Message | undefined {
    const interaction = this.interactions.get(token);
    if (!interaction?.acked) throw new Refusal(404, 10015, 'Unknown Webhook');
    if (!this.remembers && method !== 'DELETE') this.interactions.delete(token);
    if (method === 'POST') {
      this.judge(body, 'followup');
      const message = this.#keep(interaction.channel, body, token);
      interaction.followups.push(message);
      return message;
    }
    if (method === 'DELETE') {
      if (interaction.original) interaction.original.deleted = true;
      return undefined;
    }
    if (which === '@original' && !interaction.original) {
      this.judge(body, 'original');
      interaction.original = this.#keep(interaction.channel, body, token);
      return interaction.original;
    }
    return this.edit(which === '@original' ? interaction.original!.id : which!, body);
  }
}

/** The description wants a number where Discord also takes its text. */
const counted = (command: Json): Json =>
  command.default_member_permissions === undefined
    ? command
    : { ...command, default_member_permissions: Number(command.default_member_permissions) };
