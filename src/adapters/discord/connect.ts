// The Discord side of the house, whole: made from settings and ports, started and stopped by start-main.ts, which mounts its route.
import { setTimeout as pause } from 'node:timers/promises';
import { Routes } from 'discord-api-types/v10';
import type { House } from '#core/house.ts';
import { Remembered } from '#core/remember.ts';
import type { Messenger } from '#digest/messenger.ts';
import type { Door } from './door.ts';
import { makeGateway, refused } from './gateway.ts';
import { isInteraction } from './genuine.ts';
import { SHUT_OUT } from './guard.ts';
import { type Handler, interactionsHandler } from './http.ts';
import { InFlight } from './in-flight.ts';
import { take } from './interactions.ts';
import { discordMessenger } from './messenger.ts';
import { roadsTo } from './rest.ts';

export type DiscordPorts = Pick<Door, 'settings' | 'log' | 'explain' | 'draw' | 'audienceOf'> & {
  readonly house: House;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
};

/** A route for the house's one server. The handler reads the raw body itself: mount it before any body parser. */
export type Route = { readonly method: 'post'; readonly path: string; readonly handler: Handler };

export type Discord = {
  readonly routes: readonly Route[];
  readonly messenger: Messenger;
  /** `gateway` or `http`, as configured. */
  readonly way: 'gateway' | 'http';
  /** Rejects with TokenError, whose message is one line for the operator; an outage is waited out. */
  start(): Promise<void>;
  /** Takes nothing new, lets what is under way finish for at most `most` milliseconds, then goes. */
  stop(most?: number): Promise<void>;
  readonly isReady: boolean;
  /** Requests that Discord refused in the last ten minutes, and at how many it shuts an address out. */
  readonly refusals: { readonly name: string; readonly used: number; readonly of: number };
};

export function createDiscord(ports: DiscordPorts): Discord {
  const { house, settings, log, now = Date.now, wait = async (ms) => void (await pause(ms)) } = ports;
  const { explain, draw, audienceOf } = ports;
  const roads = roadsTo(settings, log, now, wait);
  const door: Door = {
    ...{ house, pages: new Remembered(house), settings, log, explain, now, wait },
    spares: settings.publicKey === undefined,
    ...(draw ? { draw } : {}),
    ...(audienceOf ? { audienceOf } : {}),
  };
  const work = new InFlight();
  const refusals = {
    ...{ name: 'discord-refused', of: SHUT_OUT },
    get used() {
      return roads.guard.count;
    },
  };
  const { applicationId } = settings;
  const messenger = discordMessenger({ ...roads, applicationId, words: () => house.wordsFor() });
  if (settings.publicKey !== undefined) {
    const handler = interactionsHandler(settings.publicKey, door, roads);
    return {
      ...{ messenger, refusals, way: 'http', isReady: true },
      routes: [{ method: 'post', path: '/discord/interactions', handler: (req, res) => work.add(handler(req, res)) }],
      async start() {
        await roads.answers.get(Routes.currentApplication()).catch((error: unknown) => {
          const token = refused(error);
          if (token) throw token;
          log.warn({ err: error }, 'Discord cannot be reached; answers over HTTP do not need it');
        });
      },
      stop: (most = 4000) => work.drain(most),
    };
  }
  let taking = true;
  const gateway = makeGateway({
    ...{ settings, log, wait, rest: roads.answers },
    take: (interaction) => {
      if (!isInteraction(interaction)) return log.warn({}, 'Discord: an event was no interaction');
      const { id, token } = interaction;
      if (taking) void work.add(take(door, roads.answers, interaction, roads.callbacks.to(id, token)));
    },
  });
  return {
    ...{ messenger, refusals, way: 'gateway', routes: [] },
    start: () => gateway.open(),
    async stop(most = 4000) {
      taking = false;
      await work.drain(most);
      await Promise.all([gateway.close(), roads.callbacks.close()]);
    },
    get isReady() {
      return gateway.isReady;
    },
  };
}
