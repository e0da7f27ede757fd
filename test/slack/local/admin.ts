// The back door of the local Slack, for tests that run it as a child process: read everything, break anything, be a person.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import type { People } from './person.ts';
import type { Ending, Sockets } from './sockets.ts';
import { bodyOf, reply, type WebApi } from './web-api.ts';
import type { Workspace } from './workspace.ts';

type Slack = { readonly space: Workspace; readonly api: WebApi; readonly sockets: Sockets; readonly people: People };
type Body = Record<string, unknown>;

const READ: Record<string, (slack: Slack, query: URLSearchParams) => unknown> = {
  messages: ({ space }, query) =>
    space.messages.filter(
      (m) => (query.get('channel') ?? m.channel) === m.channel && (query.get('team') ?? m.team) === m.team,
    ),
  calls: ({ space }, query) => space.calls.filter((c) => (query.get('method') ?? c.method) === c.method),
  views: ({ space }) => space.views,
  homes: ({ space }) => Object.fromEntries(space.homes),
  violations: ({ space }) => space.violations,
  sockets: ({ sockets }) => ({ live: sockets.live, opened: sockets.opened }),
};

const DO: Record<string, (slack: Slack, body: Body) => unknown> = {
  faults: ({ api }, body) => {
    for (const fault of [body].flat() as unknown as Fault[]) api.faults.arm(fault);
    return { ok: true };
  },
  'faults/clear': ({ api }) => {
    api.faults.clear();
    return { ok: true };
  },
  pace: ({ api }, body) => {
    api.faults.pace = body.on !== false;
    return { ok: true };
  },
  channels: ({ space }, body) => {
    const usual = { team: 'T1', name: String(body.id).toLowerCase(), member: true, archived: false };
    space.channels.set(String(body.id), { ...usual, ...space.channels.get(String(body.id)), ...body } as never);
    return { ok: true };
  },
  revoke: ({ space }, body) => {
    space.revoked.add(String(body.token));
    return { ok: true };
  },
  sockets: async ({ sockets }, body) => {
    await sockets.end((body.how as Ending | undefined) ?? 'refresh', { all: body.all === true });
    return { ok: true, live: sockets.live };
  },
  command: ({ people }, body) => people.command(String(body.command), String(body.text ?? ''), body as never),
  mention: ({ people }, body) => people.mention(String(body.text), body as never),
};

/** Whether the path was under /admin/; answers it when it was. */
export async function admin(req: IncomingMessage, res: ServerResponse, slack: Slack): Promise<boolean> {
  const url = new URL(req.url ?? '/', 'http://x');
  const what = /^\/admin\/(.+)$/.exec(url.pathname)?.[1];
  if (what === undefined) return false;
  if (req.method === 'GET' && READ[what]) reply(res, 200, READ[what](slack, url.searchParams));
  else if (req.method === 'POST' && DO[what]) {
    const body = JSON.parse((await bodyOf(req)).toString() || '{}') as Body;
    reply(res, 200, await DO[what](slack, body));
  } else reply(res, 404, { ok: false, reads: Object.keys(READ), does: Object.keys(DO) });
  return true;
}
