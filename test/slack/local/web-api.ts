// The HTTP face of the local Slack: the Web API, response URLs, uploads, OAuth's page. Commits the faults it is told to.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Faults } from './faults.ts';
import { problemsOfMessage } from './limits.ts';
import { type Answered, exchange, METHODS } from './methods.ts';
import { type Call, type Message, unique, type Workspace } from './workspace.ts';

type Args = Record<string, unknown>;

/** Where an interaction may still be answered: five times, within half an hour. */
export type ResponseUrl = {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  message?: Message;
  used: number;
  readonly until: number;
};

export async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const argsOf = (body: Buffer, type: string): Args => {
  if (type.startsWith('application/json')) return JSON.parse(body.toString() || '{}') as Args;
  return Object.fromEntries(new URLSearchParams(body.toString()));
};

export const reply = (
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  res.end(JSON.stringify(body));
};

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export class WebApi {
  readonly space: Workspace;
  readonly faults = new Faults();
  readonly client = { id: '1.1', secret: 'client-secret' };
  readonly urls = new Map<string, ResponseUrl>();
  /** Answers `apps.connections.open`; set by the sockets. */
  open: (appToken: string) => Answered = () => ({ ok: false, error: 'not_allowed_token_type' });

  constructor(space: Workspace) {
    this.space = space;
  }

  /** A response URL's path for one interaction. */
  grant(url: Omit<ResponseUrl, 'used' | 'until'>): string {
    const id = unique('');
    this.urls.set(id, { ...url, used: 0, until: Date.now() + 30 * 60_000 });
    return `/response/${id}`;
  }

  /** Whether the path was one of ours; answers it when it was. */
  async handle(req: IncomingMessage, res: ServerResponse, origin: string): Promise<boolean> {
    const url = new URL(req.url ?? '/', origin);
    if (url.pathname.startsWith('/upload/')) return this.#upload(url, req, res);
    if (url.pathname === '/oauth/v2/authorize') return this.#authorize(url, res);
    const method = url.pathname.startsWith('/response/') ? 'response_url' : /^\/api\/([\w.]+)$/.exec(url.pathname)?.[1];
    if (method === undefined) return false;
    const args = {
      ...Object.fromEntries(url.searchParams),
      ...argsOf(await bodyOf(req), req.headers['content-type'] ?? ''),
    };
    const token = String(req.headers.authorization ?? '').replace(/^Bearer /, '') || String(args.token ?? '');
    const answer = (): Answered =>
      method === 'response_url' ? this.#respond(url.pathname.slice(10), args) : this.#call(method, args, token, origin);
    const team = this.space.teamOf(token)?.id;
    const call: Call = { method, ...(team ? { team } : {}), args, at: Date.now(), outcome: 'lost' };
    this.space.calls.push(call);
    await this.#answer(call, answer, res, req);
    return true;
  }

  async #answer(call: Call, answer: () => Answered, res: ServerResponse, req: IncomingMessage): Promise<void> {
    const fault = this.faults.next(call.method, call.args.channel as string | undefined);
    const settle = (status: number, body: Answered, headers?: Record<string, string>): void => {
      call.outcome = body.ok ? 'ok' : String(body.error);
      reply(res, status, body, headers);
    };
    switch (fault?.kind) {
      case 'rate-limit':
        return settle(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.value ?? 1) });
      case 'lost-request':
        return void req.socket.destroy();
      case 'lost-response':
        answer();
        return void req.socket.destroy();
      case 'http-error':
        return settle(fault.value ?? 503, { ok: false, error: 'http_error' });
      case 'api-error':
        return settle(200, { ok: false, error: fault.error ?? 'internal_error' });
      case 'delay':
        await wait(fault.value ?? 1000);
        return settle(200, answer());
      default:
        return settle(200, answer());
    }
  }

  #call(method: string, args: Args, token: string, origin: string): Answered {
    if (method === 'oauth.v2.access') return exchange(args, this.client, this.space);
    if (method === 'apps.connections.open') return this.open(token);
    if (this.space.revoked.has(token)) return { ok: false, error: 'token_revoked' };
    const team = this.space.teamOf(token);
    if (!team) return { ok: false, error: token ? 'invalid_auth' : 'not_authed' };
    const it = METHODS[method];
    if (!it) return { ok: false, error: 'unknown_method' };
    const answered = it(args, team, this.space);
    const upload = answered.upload_url;
    return typeof upload === 'string' ? { ...answered, upload_url: upload.replace('@', origin) } : answered;
  }

  #respond(id: string, args: Args): Answered {
    const url = this.urls.get(id);
    if (!url) return { ok: false, error: 'invalid_url' };
    url.used += 1;
    if (url.used > 5 || Date.now() > url.until) return { ok: false, error: 'used_url' };
    if (args.delete_original === true) {
      if (url.message) this.space.remove(url.message);
      return { ok: true };
    }
    const message = this.say(url, args, 'response_url', args.replace_original === true ? url.message : undefined);
    return 'ok' in message ? message : { ok: true };
  }

  /** Puts an answer before the person or the channel, as an ack body and a response URL do. */
  say(
    url: Pick<ResponseUrl, 'team' | 'channel' | 'user'>,
    body: Args,
    via: Message['via'],
    over?: Message,
  ): Message | Answered {
    const problems = problemsOfMessage(body);
    if (problems.length > 0) {
      this.space.violations.push(...problems.map((p) => `${via} ${p}`));
      return { ok: false, error: 'invalid_blocks' };
    }
    const [text, blocks] = [String(body.text), (body.blocks as unknown[] | undefined) ?? []];
    if (over) return Object.assign(over, { text, blocks, edits: over.edits + 1 });
    const message: Message = {
      ...{ team: url.team, channel: url.channel, ts: this.space.ts(), text, blocks, via, edits: 0 },
      ...(body.response_type === 'in_channel' ? {} : { onlyFor: url.user }),
      ...(body.thread_ts ? { thread_ts: String(body.thread_ts) } : {}),
    };
    this.space.messages.push(message);
    return message;
  }

  async #upload(url: URL, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const file = this.space.files.get(url.pathname.slice(8));
    if (file) file.bytes = await bodyOf(req);
    res.writeHead(file ? 200 : 404).end();
    return true;
  }

  /** The page where a person allows the app: allows at once, into the team named by `?team=`, else the first. */
  #authorize(url: URL, res: ServerResponse): true {
    const code = unique('code');
    this.space.codes.set(code, url.searchParams.get('team') ?? [...this.space.teams.keys()][0]!);
    const back = new URL(url.searchParams.get('redirect_uri') ?? 'http://127.0.0.1/slack/oauth_redirect');
    back.searchParams.set('code', code);
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    res.writeHead(302, { location: back.href }).end();
    return true;
  }
}
