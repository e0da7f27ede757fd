// Socket Mode as Slack runs it: tickets, hello, pings, envelopes, refreshes, and the ways in which a socket goes bad.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Answered } from './methods.ts';
import { unique } from './workspace.ts';

/**
 * How a connection ends. `refresh`: warned, told to leave, closed after `grace`. `half-closed`: as a refresh, but the
 * connection below stays open for good, as Slack's does. `drop`: the network goes. `silent`: nothing is ever said again.
 */
export type Ending = 'refresh' | 'half-closed' | 'drop' | 'silent';

type Line = { readonly socket: WebSocket; readonly raw: Duplex; leaving: boolean; readonly since: number };

export type Delivered = { readonly acked: boolean; readonly body: unknown; readonly ms: number };

export class Sockets {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #lines = new Set<Line>();
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, (body: unknown) => void>();
  #turn = 0;
  readonly appToken = 'xapp-local';
  /** What `apps.connections.open` answers instead of a ticket, e.g. `account_inactive`. */
  refuse: string | undefined;
  /** Milliseconds an acknowledgement may take; Slack's are 3,000. */
  patience = 3000;
  /** Milliseconds between pings. */
  pingEvery = 5000;
  /** Connections ever opened. */
  opened = 0;
  readonly #pings: NodeJS.Timeout;

  constructor(http: Server) {
    http.on('upgrade', (req, raw, head) => this.#upgrade(req, raw, head));
    this.#pings = setInterval(() => this.#ping(), 250);
  }

  /** Connections that can be given something. */
  get live(): number {
    return this.#able().length;
  }

  open(origin: string, token: string): Answered {
    if (token !== this.appToken) return { ok: false, error: 'invalid_auth' };
    if (this.refuse) return { ok: false, error: this.refuse };
    const ticket = unique('');
    this.#tickets.add(ticket);
    return { ok: true, url: `${origin.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=A1` };
  }

  #upgrade(req: IncomingMessage, raw: Duplex, head: Buffer): void {
    const ticket = new URL(req.url ?? '/', 'http://x').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) return void raw.destroy();
    this.#server.handleUpgrade(req, raw, head, (socket) => {
      const line: Line = { socket, raw, leaving: false, since: Date.now() };
      this.opened += 1;
      this.#lines.add(line);
      socket.on('message', (data) => this.#heard(String(data)));
      socket.on('close', () => this.#lines.delete(line));
      socket.on('error', () => this.#lines.delete(line));
      const hello = { type: 'hello', num_connections: this.#lines.size, connection_info: { app_id: 'A1' } };
      socket.send(JSON.stringify({ ...hello, debug_info: { host: 'local', approximate_connection_time: 3600 } }));
    });
  }

  #heard(data: string): void {
    const { envelope_id, payload } = JSON.parse(data) as { envelope_id: string; payload?: unknown };
    this.#waiting.get(envelope_id)?.(payload);
    this.#waiting.delete(envelope_id);
  }

  #lastPing = Date.now();
  #ping(): void {
    if (Date.now() - this.#lastPing < this.pingEvery) return;
    this.#lastPing = Date.now();
    for (const line of this.#lines) if (!(line.raw as { gagged?: boolean }).gagged) line.socket.ping();
  }

  #able(): Line[] {
    const open = [...this.#lines].filter(
      (l) => l.socket.readyState === WebSocket.OPEN && !l.raw.destroyed && !(l.raw as { gagged?: boolean }).gagged,
    );
    const staying = open.filter((l) => !l.leaving);
    return staying.length > 0 ? staying : open;
  }

  /** Sends one envelope down any one connection and waits for its acknowledgement. */
  async deliver(type: string, payload: unknown, extra: object = {}, patience = this.patience): Promise<Delivered> {
    const began = performance.now();
    const line = await this.#someLine(patience);
    if (!line) return { acked: false, body: undefined, ms: performance.now() - began };
    const envelope_id = unique('');
    return new Promise((done) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(envelope_id);
        done({ acked: false, body: undefined, ms: performance.now() - began });
      }, patience);
      this.#waiting.set(envelope_id, (body) => {
        clearTimeout(timer);
        done({ acked: true, body, ms: performance.now() - began });
      });
      line.socket.send(
        JSON.stringify({ envelope_id, type, accepts_response_payload: type !== 'events_api', payload, ...extra }),
      );
    });
  }

  /** Without any connection Slack loses a command at once; here a few milliseconds are allowed for one that is opening. */
  async #someLine(patience: number): Promise<Line | undefined> {
    for (const until = Date.now() + Math.min(patience, 100); ; ) {
      const lines = this.#able();
      if (lines.length > 0) return lines[this.#turn++ % lines.length];
      if (Date.now() > until) return undefined;
      await new Promise((next) => setTimeout(next, 5));
    }
  }

  /** Ends the oldest connection (or all of them) in one of the ways connections end. */
  async end(how: Ending, { all = false, grace = 50 }: { all?: boolean; grace?: number } = {}): Promise<void> {
    const lines = [...this.#lines].filter((l) => !l.leaving).sort((a, b) => a.since - b.since);
    await Promise.all((all ? lines : lines.slice(0, 1)).map((line) => this.#end(line, how, grace)));
  }

  async #end(line: Line, how: Ending, grace: number): Promise<void> {
    const raw = line.raw as Duplex & { gagged?: boolean };
    if (how === 'drop') {
      line.leaving = true;
      raw.destroy();
      return;
    }
    if (how === 'silent') {
      line.leaving = true;
      raw.gagged = true;
      raw.pause();
      raw.write = () => true;
      return;
    }
    line.socket.send(JSON.stringify({ type: 'disconnect', reason: 'warning', debug_info: { host: 'local' } }));
    await new Promise((next) => setTimeout(next, grace));
    line.leaving = true;
    if (line.socket.readyState !== WebSocket.OPEN) return;
    line.socket.send(
      JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'local' } }),
    );
    if (how === 'half-closed') Object.assign(raw, { end: () => raw, destroy: () => raw });
    await new Promise((next) => setTimeout(next, grace));
    line.socket.close(1000);
  }

  close(): void {
    clearInterval(this.#pings);
    for (const { raw } of this.#lines) {
      Reflect.deleteProperty(raw, 'destroy');
      raw.destroy();
    }
    this.#server.close();
  }
}
