// A small balancer, as an operator's would be: asks /readyz of each process, gives requests in turn to those that are ready,
// and keeps connections. It gives a request to another process only when the first one never got it.
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MS = 250;
const LOOK_PATIENCE_MS = 2000;
/** As long as the platforms wait. */
const QUEUE_MS = 2500;

type Process = { readonly address: string; readonly agent: Agent; ready: boolean };

const bodyOf = async (from: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of from) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

export class Balancer {
  url = '';
  /** Requests that a process refused to be connected for; another got them. */
  elsewhere = 0;
  /** Connections that broke with a request on them: nobody knows whether it was dealt with. */
  broken = 0;
  /** Requests that found no process ready and had to wait for one. */
  alone = 0;
  readonly #processes: Process[];
  readonly #server: Server;
  readonly #looks: NodeJS.Timeout;
  #turn = 0;

  private constructor(addresses: readonly string[]) {
    this.#processes = addresses.map((address) => ({ address, agent: new Agent({ keepAlive: true }), ready: false }));
    // The people it serves may be slow to ask again.
    this.#server = createServer({ keepAliveTimeout: 600_000 }, (incoming, outgoing) => {
      void this.#pass(incoming, outgoing).catch(() => outgoing.destroy());
    });
    this.#looks = setInterval(() => void this.look(), LOOK_MS);
  }

  static async start(addresses: readonly string[]): Promise<Balancer> {
    const made = new Balancer(addresses);
    await new Promise<void>((ready) => made.#server.listen(0, '127.0.0.1', ready));
    made.url = `http://127.0.0.1:${(made.#server.address() as AddressInfo).port}`;
    await made.look();
    return made;
  }

  /** Asks every process whether it is ready. */
  async look(): Promise<void> {
    await Promise.all(
      this.#processes.map(async (process) => {
        const signal = AbortSignal.timeout(LOOK_PATIENCE_MS);
        try {
          const answer = await fetch(`${process.address}/readyz`, { signal });
          await answer.arrayBuffer();
          process.ready = answer.status === 200;
        } catch {
          // One that is slow to say is still what it was; one that is not there is not ready.
          if (!signal.aborted) process.ready = false;
        }
      }),
    );
  }

  isReady(address: string): boolean {
    return this.#processes.some((process) => process.address === address && process.ready);
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    const tried = new Set<Process>();
    for (const until = performance.now() + QUEUE_MS; ; ) {
      const ready = this.#processes.filter((process) => process.ready && !tried.has(process));
      const to = ready[this.#turn++ % Math.max(1, ready.length)];
      if (to === undefined) {
        if (performance.now() > until) return void outgoing.writeHead(503).end();
        this.alone += 1;
        tried.clear();
        await wait(LOOK_MS);
        continue;
      }
      tried.add(to);
      const answer = await this.#ask(to, incoming, body);
      if (answer === 'elsewhere') continue;
      if (answer === 'broken') return void outgoing.writeHead(502).end();
      const { connection: _, 'transfer-encoding': __, ...headers } = answer.head.headers;
      return void outgoing
        .writeHead(answer.head.statusCode!, { ...headers, 'content-length': answer.body.length })
        .end(answer.body);
    }
  }

  #ask(
    { address, agent }: Process,
    { method, url, headers }: IncomingMessage,
    body: Buffer,
  ): Promise<{ readonly head: IncomingMessage; readonly body: Buffer } | 'elsewhere' | 'broken'> {
    return new Promise((resolve) => {
      const asking = request(`${address}${url}`, {
        method: method!,
        headers: { ...headers, connection: 'keep-alive' },
        agent,
      });
      asking.once(
        'response',
        (head) =>
          void bodyOf(head).then(
            (said) => resolve({ head, body: said }),
            () => resolve('broken'),
          ),
      );
      asking.once('error', (error: NodeJS.ErrnoException) => {
        const refused = error.code === 'ECONNREFUSED';
        if (refused) this.elsewhere += 1;
        else this.broken += 1;
        resolve(refused ? 'elsewhere' : 'broken');
      });
      asking.end(body);
    });
  }

  close(): void {
    clearInterval(this.#looks);
    for (const { agent } of this.#processes) agent.destroy();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
