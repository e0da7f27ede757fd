// The gateway of the local Discord: hello, identify, heartbeats, resume, and every way a session can go bad.
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APP, BOT, GUILD, type Json, type World } from './world.ts';

type Session = {
  readonly id: string;
  sequence: number;
  readonly sent: Json[];
  socket: WebSocket | undefined;
  readonly shard: readonly [number, number];
};

export class Gateway {
  readonly #server: WebSocketServer;
  readonly #world: World;
  readonly #port: () => number;
  readonly sessions: Session[] = [];
  /** Milliseconds between heartbeats that clients are told to keep. */
  heartbeat = 41_250;
  /** Whether heartbeats are answered; off makes zombies. */
  answering = true;
  identified = 0;
  resumed = 0;

  constructor(http: Server, world: World, port: () => number) {
    this.#server = new WebSocketServer({ server: http });
    this.#world = world;
    this.#port = port;
    this.#server.on('connection', (socket) => this.#meet(socket));
  }

  #meet(socket: WebSocket): void {
    let session: Session | undefined;
    const send = (payload: Json): void => socket.send(JSON.stringify(payload));
    send({ op: 10, d: { heartbeat_interval: this.heartbeat } });
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as { op: number; d: Json };
      if (op === 1 && this.answering) send({ op: 11 });
      if (op === 2) session = this.#identify(socket, d);
      if (op === 6) session = this.#resume(socket, d);
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
    socket.on('error', () => {});
  }

  #identify(socket: WebSocket, d: Json): Session | undefined {
    if (d.token !== this.#world.token) {
      socket.close(4004, 'Authentication failed.');
      return undefined;
    }
    this.identified += 1;
    const shard = (d.shard as [number, number] | undefined) ?? [0, 1];
    const session: Session = { id: `session-${this.identified}`, sequence: 0, sent: [], socket, shard };
    this.sessions.push(session);
    this.#dispatch(session, 'READY', {
      v: 10,
      user: { id: BOT, username: 'backchannel', discriminator: '0', avatar: null, bot: true, flags: 0 },
      guilds: [{ id: GUILD, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${this.#port()}`,
      shard,
      application: { id: APP, flags: 0 },
    });
    return session;
  }

  #resume(socket: WebSocket, d: Json): Session | undefined {
    const session = this.sessions.find((s) => s.id === d.session_id);
    if (!session) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return undefined;
    }
    this.resumed += 1;
    session.socket = socket;
    for (const payload of session.sent) if (Number(payload.s) > Number(d.seq)) socket.send(JSON.stringify(payload));
    this.#dispatch(session, 'RESUMED', {});
    return session;
  }

  #dispatch(session: Session, t: string, d: Json): void {
    const payload = { op: 0, t, s: ++session.sequence, d };
    session.sent.push(payload);
    if (session.sent.length > (this.#world.remembers ? 5000 : 50)) session.sent.shift();
    session.socket?.send(JSON.stringify(payload));
  }

  /** Sends an event to every session, as Discord does when several hold the same shard. A dropped one gets it on resume. */
  broadcast(t: string, d: Json): void {
    for (const session of this.sessions) this.#dispatch(session, t, d);
  }

  get live(): number {
    return this.sessions.filter((s) => s.socket !== undefined).length;
  }

  /** Ends connections: `drop` cuts, `reconnect` asks for a new one, `invalid` forgets the session, `close` closes with 4000. */
  end(how: 'drop' | 'reconnect' | 'invalid' | 'close'): void {
    for (const session of [...this.sessions]) {
      const { socket } = session;
      if (!socket) continue;
      if (how === 'drop') socket.terminate();
      if (how === 'close') socket.close(4000);
      if (how === 'reconnect') socket.send(JSON.stringify({ op: 7, d: null }));
      if (how === 'invalid') {
        this.sessions.splice(this.sessions.indexOf(session), 1);
        socket.send(JSON.stringify({ op: 9, d: false }));
      }
    }
  }

  /** Forgets sessions without a connection, as Discord does after a while. */
  forget(): void {
    for (const session of [...this.sessions])
      if (!session.socket) this.sessions.splice(this.sessions.indexOf(session), 1);
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }
}
