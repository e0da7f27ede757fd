// The back door of the local Discord, for tests that run it as a child process: read everything, break anything.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import type { Gateway } from './gateway.ts';
import { bodyOf, reply } from './rest.ts';
import type { Json, World } from './world.ts';

type Local = { readonly world: World; readonly gateway: Gateway };

const READ: Record<string, (local: Local, query: URLSearchParams) => unknown> = {
  messages: ({ world }, query) =>
    world.messages.filter((m) => !m.deleted && (query.get('channel') ?? m.channel) === m.channel),
  calls: ({ world }) => world.calls,
  violations: ({ world }) => world.violations,
  gateway: ({ gateway }) => ({ live: gateway.live, identified: gateway.identified, resumed: gateway.resumed }),
};

const DO: Record<string, (local: Local, body: Json) => void> = {
  faults: ({ world }, body) => {
    for (const fault of [body].flat() as unknown as Fault[]) world.faults.arm(fault);
  },
  'faults/clear': ({ world }) => world.faults.clear(),
  channels: ({ world }, body) => void world.channels.set(String(body.id), (body.state ?? 'open') as 'open'),
  gateway: ({ gateway }, body) => gateway.end((body.how ?? 'drop') as 'drop'),
};

/** Whether the path was under /admin/; answers it when it was. */
export async function admin(req: IncomingMessage, res: ServerResponse, local: Local): Promise<boolean> {
  const url = new URL(req.url ?? '/', 'http://x');
  const what = /^\/admin\/(.+)$/.exec(url.pathname)?.[1];
  if (what === undefined) return false;
  if (req.method === 'GET' && READ[what]) reply(res, 200, READ[what](local, url.searchParams));
  else if (req.method === 'POST' && DO[what]) {
    DO[what](local, JSON.parse((await bodyOf(req)).toString() || '{}') as Json);
    reply(res, 200, { ok: true });
  } else reply(res, 404, { reads: Object.keys(READ), does: Object.keys(DO) });
  return true;
}
