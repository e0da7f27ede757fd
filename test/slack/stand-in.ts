// The local Slack: Web API, Socket Mode, signed HTTP and OAuth on one port, for tests in this process and for child processes.
// On its own: node test/slack/stand-in.ts --port 4801 [--request-url http://127.0.0.1:3000/slack/events]
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { admin } from './local/admin.ts';
import { People } from './local/person.ts';
import { Sockets } from './local/sockets.ts';
import { reply, WebApi } from './local/web-api.ts';
import { Workspace } from './local/workspace.ts';

export type LocalSlack = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** What `SLACK_API_URL` takes: `http://127.0.0.1:PORT/api/`. */
  readonly apiUrl: string;
  readonly space: Workspace;
  readonly api: WebApi;
  readonly sockets: Sockets;
  readonly people: People;
  close(): Promise<void>;
};

/** Starts a Slack on 127.0.0.1; port 0 picks a free one. */
export async function startSlack(port = 0): Promise<LocalSlack> {
  const space = new Workspace();
  const api = new WebApi(space);
  let origin = '';
  const http = createServer((req, res) => {
    void serve(req, res).catch((error: unknown) => reply(res, 500, { ok: false, error: String(error) }));
  });
  const sockets = new Sockets(http);
  const people = new People(api, sockets, () => origin);
  api.open = (token) => sockets.open(origin, token);
  const slack = { space, api, sockets, people };
  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (await api.handle(req, res, origin)) return;
    if (await admin(req, res, slack)) return;
    reply(res, 404, { ok: false, error: 'not_found' });
  }
  await new Promise<void>((ready) => http.listen(port, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    ...slack,
    ...{ origin, apiUrl: `${origin}/api/` },
    close: () =>
      new Promise((done) => {
        sockets.close();
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'request-url': { type: 'string' } },
  });
  const slack = await startSlack(Number(values.port));
  slack.people.requestUrl = values['request-url'];
  // One line of JSON that a parent process can read.
  console.log(
    JSON.stringify({
      origin: slack.origin,
      apiUrl: slack.apiUrl,
      botToken: 'xoxb-one',
      appToken: slack.sockets.appToken,
    }),
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void slack.close().then(() => process.exit(0)));
}
