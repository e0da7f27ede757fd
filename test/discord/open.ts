// Backchannel and a Discord, facing each other over real sockets or real HTTP, for one test file.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { createDiscord, type Discord, type DiscordPorts } from '#adapters/discord/connect.ts';
import type { Log } from '#adapters/discord/settings.ts';
import { type Answer, text } from '#answer/answer.ts';
import { type Command, command } from '#core/command.ts';
import { option } from '#core/option.ts';
import { type Opened, openHouse } from '../../src/house.ts';
import { hasSchema, schemaJudge } from './local/schema.ts';
import { APP, type Interaction, type Json, TOKEN } from './local/world.ts';
import { type LocalDiscord, startDiscord } from './stand-in.ts';

export const NOW = '2026-07-05T12:00:00Z';

let opened: Promise<Opened> | undefined;
/** The house with the real record, read once for a test file. */
export const house = (): Promise<Opened> => (opened ??= openHouse({ dataDir: 'data', now: NOW }));

const judge = hasSchema ? schemaJudge() : undefined;

/** A command made up for a test: its answer is what the test says. */
export const made = (name: string, answer: (typed: string) => Answer | Promise<Answer>, more: Partial<Command> = {}) =>
  command({
    name,
    options: z.object({ word: option.text(4000).optional() }),
    answer: ({ word = '' }) => answer(String(word)),
    ...more,
  });

export const saying = (title: string, status: Answer['status'] = 'answer'): Answer => ({
  title,
  status,
  records: [],
  blocks: [{ kind: 'remark', prose: text(title) }],
  followups: [],
});

export type Set = Partial<Omit<DiscordPorts, 'settings' | 'house'>> & {
  readonly over?: 'gateway' | 'http';
  readonly settings?: Partial<DiscordPorts['settings']>;
  readonly commands?: readonly Command[];
  readonly house?: Partial<DiscordPorts['house']>;
  /** Another Discord that is already there, for a second process. */
  readonly discord?: LocalDiscord;
  /** Changes the Discord before we meet it. */
  readonly before?: (discord: LocalDiscord) => void;
};

export type Facing = {
  readonly discord: LocalDiscord;
  readonly ours: Discord;
  /** What was logged: level and sentence. */
  readonly log: string[];
  close(): Promise<void>;
};

const logInto = (lines: string[]): Log => {
  const at = (level: string) => (about: object, says: string) =>
    void lines.push(
      `${level} ${says} ${JSON.stringify(about, (_, v) => (v instanceof Error ? `${v.name}: ${v.message}` : v))}`,
    );
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};

export async function face({
  over = 'gateway',
  before,
  discord: there,
  commands = [],
  ...set
}: Set = {}): Promise<Facing> {
  const discord = there ?? (await startDiscord());
  discord.world.schema = judge;
  before?.(discord);
  const log: string[] = [];
  const real = await house();
  const ours = createDiscord({
    log: logInto(log),
    explain: (words, day) => ({ command: 'explain', given: { text: words, on: day } }),
    ...set,
    house: {
      ...real,
      commands: new Map([...real.commands, ...commands.map((c) => [c.name, c] as const)]),
      ...set.house,
    },
    settings: {
      ...{ token: TOKEN, applicationId: APP, api: discord.apiUrl, managerRoles: new Set<string>() },
      ...(over === 'http' ? { publicKey: discord.people.publicKey } : {}),
      ...set.settings,
    },
  });
  const server = createServer((request, response) => {
    const route = ours.routes.find(({ path }) => path === request.url);
    if (route) void route.handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  if (over === 'http') discord.people.requestUrl = `http://127.0.0.1:${port}/discord/interactions`;
  await ours.start();
  return {
    ...{ discord, ours, log },
    async close() {
      await ours.stop();
      server.close();
      server.closeAllConnections();
      if (!there) await discord.close();
    },
  };
}

/** What was said first, once it was. */
export async function answerTo(interaction: Interaction): Promise<{ type: number; data: Json }> {
  await until(() => interaction.acked !== undefined, 'an answer');
  return interaction.callback as { type: number; data: Json };
}

/** Resolves when `it` is true; real sockets need real moments, but never a fixed sleep. */
export async function until(it: () => unknown, what = 'it', ms = 8000): Promise<void> {
  const end = performance.now() + ms;
  while (!it()) {
    if (performance.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}

export const EPHEMERAL = 64;
export const isHidden = (body: Json): boolean => (Number(body.flags ?? 0) & EPHEMERAL) !== 0;

/** All buttons of a message by label, and the text it shows. */
export function seen(body: Json): { text: string; buttons: Map<string, string>; options: string[] } {
  const [texts, buttons, options] = [[] as string[], new Map<string, string>(), [] as string[]];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    if (typeof node !== 'object' || node === null) return;
    const it = node as Json;
    if (it.type === 10) texts.push(String(it.content));
    if (it.type === 2 && it.custom_id) buttons.set(String(it.label), String(it.custom_id));
    if (it.type === 3) options.push(...(it.options as { value: string }[]).map((o) => o.value));
    walk(it.components);
  };
  walk(body.components);
  return { text: texts.join('\n'), buttons, options };
}
