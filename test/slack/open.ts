// Backchannel and a Slack, facing each other over real sockets or real HTTP, for one test.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSlack, type Slack, type SlackPorts } from '#adapters/slack/connect.ts';
import type { Doors } from '#adapters/slack/door.ts';
import type { Log } from '#adapters/slack/settings.ts';
import { type Opened, openHouse } from '../../src/house.ts';
import { type LocalSlack, startSlack } from './stand-in.ts';

export const NOW = '2026-07-05T12:00:00Z';

let opened: Promise<Opened> | undefined;
/** The house with the real record, read once for a test file. */
export const house = (): Promise<Opened> => (opened ??= openHouse({ dataDir: 'data', now: NOW }));

export const doors: Doors = {
  mention: (text) => ({ command: 'term', given: { term: text } }),
  message: (text) => ({ command: 'term', given: { term: text } }),
  home: [{ command: 'timeline', given: { order: 'newest' } }],
  knock: { command: 'help', given: {} },
};

export type Facing = {
  readonly slack: LocalSlack;
  readonly ours: Slack;
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

export type Set = Partial<Omit<SlackPorts, 'settings' | 'house'>> & {
  readonly over?: 'sockets' | 'http';
  readonly settings?: Partial<SlackPorts['settings']>;
  readonly house?: SlackPorts['house'];
  /** Changes the Slack before we meet it. */
  readonly before?: (slack: LocalSlack) => void;
};

export async function face({ over = 'sockets', before, ...set }: Set = {}): Promise<Facing> {
  const slack = await startSlack();
  before?.(slack);
  const log: string[] = [];
  const http = over === 'http';
  const ours = createSlack({
    doors,
    log: logInto(log),
    now: Date.now,
    wait: () => Promise.resolve(),
    socketTimes: { pingEvery: 50, deadAfter: 400, leaveWithin: 1000, helloWithin: 1000, retryAfter: 20 },
    ...set,
    house: set.house ?? (await house()),
    settings: {
      ...{ botToken: 'xoxb-one', apiUrl: slack.apiUrl, managers: 'members' },
      ...(http ? { signingSecret: slack.people.signingSecret } : { appToken: slack.sockets.appToken }),
      ...set.settings,
    },
  });
  const server = createServer((req, res) => {
    const path = new URL(req.url ?? '/', 'http://x').pathname;
    const route = ours.routes.find((r) => r.path === path && r.method === req.method?.toLowerCase());
    if (route) void route.handler(req, res);
    else res.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (http) slack.people.requestUrl = `${origin}/slack/events`;
  await ours.start();
  return {
    ...{ slack, ours, log },
    async close() {
      await ours.stop();
      server.close();
      server.closeAllConnections();
      await slack.close();
    },
  };
}

/** Resolves when `it` is true; real sockets need real moments, but never a fixed sleep. */
export async function until(it: () => boolean, what = 'it', ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!it()) {
    if (performance.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** The buttons of a message or view, by action id. */
export function buttonsOf(
  blocks: readonly unknown[],
): Map<string, { action_id: string; block_id: string; value: string; text: { text: string } }> {
  type Actions = {
    type: string;
    block_id: string;
    elements: { action_id: string; value: string; text: { text: string } }[];
  };
  const buttons = new Map();
  for (const block of blocks as Actions[])
    if (block.type === 'actions')
      for (const e of block.elements) buttons.set(e.action_id, { ...e, block_id: block.block_id });
  return buttons;
}
