// The Slack side of the house, whole: made from settings and ports, started and stopped by start-main.ts, which mounts its routes.
import type { InstallProvider } from '@slack/oauth';
import type { House } from '#core/house.ts';
import { Remembered } from '#core/remember.ts';
import type { Messenger } from '#digest/messenger.ts';
import type { Reports } from '#digest/reports.ts';
import { notice } from '#render/slack.ts';
import { authorizeWith, checkOwnToken, lenient, ownToken, socketAddress } from './authorize.ts';
import { App } from './bolt.ts';
import { listenToButtons } from './buttons.ts';
import { Clients, clientOptions, tenantOf } from './clients.ts';
import { listenToCommands } from './commands.ts';
import type { Door, Doors } from './door.ts';
import { listenToForms } from './forms.ts';
import { listenToHome } from './home.ts';
import { eventsHandler, type Handler, httpReceiver } from './http.ts';
import { InstallationMemory, type Installations, installProvider } from './installations.ts';
import { Intake } from './intake.ts';
import { listenToChannels, listenToLifecycle } from './lifecycle.ts';
import { logger } from './logger.ts';
import { SCOPES } from './manifest.ts';
import { listenToMentions } from './mentions.ts';
import { slackMessenger } from './messenger.ts';
import { People } from './people.ts';
import { paceOf } from './queue.ts';
import { listenToSearch } from './search.ts';
import type { Log, SlackSettings } from './settings.ts';
import type { SocketTimes } from './socket.ts';
import { SocketReceiver } from './sockets.ts';

export type SlackPorts = Pick<Door, 'audienceOf' | 'draw' | 'pictureUrl' | 'standing'> & {
  readonly settings: SlackSettings;
  readonly house: House;
  readonly doors: Doors;
  readonly log: Log;
  /** Where installations are kept; needed when workspaces install themselves. */
  readonly installations?: Installations;
  /** Told what becomes of channels and workspaces, once the digests are open. */
  readonly reports?: () => Reports | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly socketTimes?: Partial<SocketTimes> & { retryAfter?: number };
};

/** A route for the house's one server. The handler reads the raw body itself: mount it before any body parser. */
export type Route = { readonly method: 'get' | 'post'; readonly path: string; readonly handler: Handler };

export type Slack = {
  readonly routes: readonly Route[];
  readonly messenger: Messenger;
  /** `socket mode` and `http`, as configured. */
  readonly ways: readonly string[];
  /** Never rejects for what Slack refuses: that is one line in the log, and the rest of the house goes on. */
  start(): Promise<void>;
  /** Answers what is under way, then goes. */
  stop(): Promise<void>;
  readonly isReady: boolean;
};

export function createSlack(ports: SlackPorts): Slack {
  const { settings, house, log, now } = ports;
  const sorry = (id: string) => ({ response_type: 'ephemeral', ...notice(house.wordsFor(undefined).slack.sorry(id)) });
  const intake = new Intake(log, now, sorry);
  const memory = settings.oauth && ports.installations && new InstallationMemory(ports.installations, now);
  const installer = memory && installProvider(settings, memory, log);
  const own = ownToken(settings, log);
  const authorize = authorizeWith(own, installer);
  const sockets = settings.appToken
    ? new SocketReceiver(intake, socketAddress(settings, log), log, ports.socketTimes)
    : undefined;
  const app = new App({
    receiver: sockets ?? httpReceiver(intake),
    authorize: lenient(authorize),
    clientOptions: clientOptions(settings, log),
    logger: logger(log),
    convoStore: false,
    extendedErrorHandler: true,
  });
  const clients = new Clients(settings, async (who) => (await memory?.find(who))?.bot?.token ?? settings.botToken, log);
  const pace = paceOf(now, ports.wait);
  const door: Door = {
    ...{
      house,
      pages: new Remembered(house),
      settings,
      doors: ports.doors,
      people: new People(clients, now, log),
      clients,
      pace,
      log,
    },
    ...(ports.draw ? { draw: ports.draw } : {}),
    ...(ports.pictureUrl ? { pictureUrl: ports.pictureUrl } : {}),
    ...(ports.audienceOf ? { audienceOf: ports.audienceOf } : {}),
    ...(ports.standing ? { standing: ports.standing } : {}),
  };
  for (const listen of [
    listenToCommands,
    listenToButtons,
    listenToForms,
    listenToSearch,
    listenToHome,
    listenToMentions,
  ])
    listen(app, door);
  listenToChannels(app, () => ports.reports?.());
  listenToLifecycle(
    app,
    async (who) => {
      await memory?.deleteInstallation(who);
      const { teamId, enterpriseId, isEnterpriseInstall } = who;
      const tenant = tenantOf(teamId!, isEnterpriseInstall ? enterpriseId : undefined);
      await ports.reports?.()?.botRemoved({ platform: 'slack', tenant });
    },
    log,
  );
  let isGood = true;
  return {
    routes: routesOf(settings, intake, installer, ports),
    messenger: slackMessenger({ clients, pace, words: () => house.wordsFor(undefined), log }),
    ways: [...(sockets ? ['socket mode'] : []), ...(settings.signingSecret ? ['http'] : [])],
    async start() {
      if (settings.botToken !== undefined) isGood = await checkOwnToken(own, log);
      await app.start();
    },
    async stop() {
      await intake.drain(5000);
      await app.stop();
    },
    get isReady() {
      return isGood && (sockets?.isConnected ?? true);
    },
  };
}

function routesOf(
  settings: SlackSettings,
  intake: Intake,
  installer: InstallProvider | undefined,
  { now, log }: SlackPorts,
): Route[] {
  const { signingSecret, publicUrl } = settings;
  const routes: Route[] = [];
  if (signingSecret)
    routes.push({ method: 'post', path: '/slack/events', handler: eventsHandler(signingSecret, intake, now, log) });
  if (installer) {
    const options = { scopes: [...SCOPES], ...(publicUrl ? { redirectUri: `${publicUrl}/slack/oauth_redirect` } : {}) };
    routes.push(
      {
        method: 'get',
        path: '/slack/install',
        handler: (req, res) => installer.handleInstallPath(req, res, undefined, options),
      },
      { method: 'get', path: '/slack/oauth_redirect', handler: (req, res) => installer.handleCallback(req, res) },
    );
  }
  return routes;
}
