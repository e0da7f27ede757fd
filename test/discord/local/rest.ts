// The REST side of the local Discord: the routes we use, Discord's errors, and the faults a test asked for.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { APP, BOT, type Json, type Message, Refusal, type World } from './world.ts';

export async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function reply(res: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  res.end(body === undefined ? undefined : JSON.stringify(body));
}

/** The JSON of a body, also of a multipart one with files. */
function jsonOf(req: IncomingMessage, raw: Buffer): Json {
  const type = req.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return raw.length > 0 ? (JSON.parse(raw.toString()) as Json) : {};
  const part =
    /name="payload_json"[^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n([\s\S]*?)\r\n--/.exec(raw.toString('latin1'))?.[1] ?? '{}';
  return JSON.parse(Buffer.from(part, 'latin1').toString()) as Json;
}

const shown = (message: Message): Json => ({
  id: message.id,
  channel_id: message.channel,
  author: {
    id: BOT,
    username: 'backchannel',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  },
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  type: 0,
  content: '',
  components: message.body.components ?? [],
  flags: message.body.flags ?? 0,
  ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
});

type Ask = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly port: number;
};

/** What the fault table calls a route, and the channel it concerns. */
function kindOf(path: string): { what: string; channel?: string } {
  const channel = /^\/channels\/(\d+)/.exec(path)?.[1];
  if (channel) return { what: 'message', channel };
  if (path.endsWith('/callback')) return { what: 'callback' };
  if (path.startsWith('/webhooks/')) return { what: 'webhook' };
  return { what: path.startsWith('/gateway') ? 'gateway' : 'commands' };
}

export async function rest(req: IncomingMessage, res: ServerResponse, world: World, port: number): Promise<void> {
  const url = new URL(req.url ?? '/', 'http://x');
  const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
  const method = req.method ?? 'GET';
  const { what, channel } = kindOf(path);
  if (world.remembers) world.calls.push({ method, path, at: Date.now() });
  const raw = await bodyOf(req);
  const fault = world.faults.next(what, channel);
  if (fault?.kind === 'lost-request') return void req.socket.destroy();
  if (fault?.kind === 'delay') await new Promise((done) => setTimeout(done, fault.value ?? 100));
  if (fault?.kind === 'rate-limit') {
    const wait = fault.value ?? 1;
    return reply(
      res,
      429,
      { message: 'You are being rate limited.', retry_after: wait, global: false },
      { 'retry-after': String(wait), 'x-ratelimit-scope': 'user' },
    );
  }
  if (fault?.kind === 'http-error')
    return reply(res, fault.value ?? 500, { code: 0, message: 'Internal Server Error' });
  if (fault?.kind === 'api-error')
    return reply(res, fault.value ?? 403, { code: fault.code ?? 50001, message: 'Missing Access' });
  try {
    const needs = what === 'message' || what === 'commands' || what === 'gateway';
    if (needs && req.headers.authorization !== `Bot ${world.token}`) throw new Refusal(401, 0, '401: Unauthorized');
    const answer = route({ method, path, query: url.searchParams, body: jsonOf(req, raw), port }, world);
    if (fault?.kind === 'lost-response') return void req.socket.destroy();
    reply(res, answer === undefined ? 204 : 200, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reply(res, error.status, { code: error.code, message: error.message });
  }
}

function route({ method, path, query, body, port }: Ask, world: World): unknown {
  const interaction = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path);
  if (interaction) return world.callback(interaction[1]!, body);
  const hook = /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/([^/]+))?$/.exec(path);
  if (hook) {
    const message = world.webhook(method, hook[1]!, hook[2], body);
    return message && shown(message);
  }
  const channel = /^\/channels\/(\d+)(?:\/messages(?:\/(\d+))?)?$/.exec(path);
  if (channel) return inChannel(method, channel[1]!, channel[2], path, query, body, world);
  if (path === '/gateway/bot')
    return {
      url: `ws://127.0.0.1:${port}`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
    };
  if (path === '/users/@me/channels') {
    world.channels.set(String(body.recipient_id), 'open');
    return { id: body.recipient_id, type: 1 };
  }
  const guild = /^\/guilds\/([^/]+)(?:\/members\/(\d+))?$/.exec(path);
  if (guild) return world.server(guild[1]!, guild[2]);
  if (path === '/users/@me') return { id: BOT, username: 'backchannel', bot: true };
  if (path === '/applications/@me') return { id: APP, name: 'Backchannel', flags: 0 };
  if (path === `/applications/${APP}/commands` && method === 'PUT') return world.register(body as unknown as Json[]);
  if (path === `/applications/${APP}/commands`) return world.commands;
  throw new Refusal(404, 0, `404: Not Found ${method} ${path}`);
}

function inChannel(
  method: string,
  channel: string,
  id: string | undefined,
  path: string,
  query: URLSearchParams,
  body: Json,
  world: World,
): unknown {
  if (!path.includes('/messages')) {
    world.channelState(channel);
    const last = world.messages.findLast((m) => m.channel === channel && !m.deleted);
    return { id: channel, type: 0, name: 'general', last_message_id: last?.id ?? null };
  }
  if (method === 'POST') return shown(world.post(channel, body));
  if (method === 'PATCH') return shown(world.edit(id!, body));
  if (method === 'DELETE') return world.remove(id!);
  world.channelState(channel);
  if (world.hidesHistory) return [];
  const after = BigInt(query.get('after') ?? 0);
  return world.messages
    .filter((m) => m.channel === channel && !m.deleted && BigInt(m.id) > after)
    .slice(0, Number(query.get('limit') ?? 50))
    .reverse()
    .map(shown);
}
