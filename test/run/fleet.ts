// Identical processes of the real start behind the balancer: both platforms over HTTP, one database, ports that stay theirs.
import { createServer } from 'node:net';
import { type Child, started } from '../bench/slack-children.ts';
import { APP, TOKEN } from '../discord/local/world.ts';
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';
import { Balancer } from './balancer.ts';
import { SECRET } from './commands.ts';

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

/** What a process is told so that both platforms reach it over HTTP. */
export const overHttp = (discord: LocalDiscord, slack: LocalSlack): Record<string, string> => ({
  ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl },
  ...{ DISCORD_PUBLIC_KEY: discord.people.publicKey },
  ...{ SLACK_BOT_TOKEN: 'xoxb-one', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.apiUrl },
});

/** How one process went: milliseconds from SIGTERM to the end, and its exit status. */
export type Going = { readonly ms: number; readonly status: number | null };

/** Who is given what the process at this place logs. */
type Hear = (i: number) => (line: string) => void;

export class Fleet {
  readonly balancer: Balancer;
  readonly goings: Going[] = [];
  readonly children: Child[];
  readonly #settings: readonly Record<string, string>[];
  readonly #hear: Hear | undefined;

  private constructor(
    balancer: Balancer,
    children: Child[],
    settings: readonly Record<string, string>[],
    hear: Hear | undefined,
  ) {
    this.balancer = balancer;
    this.children = children;
    this.#settings = settings;
    this.#hear = hear;
  }

  static async start(size: number, settings: Record<string, string>, hear?: Hear): Promise<Fleet> {
    const each: Record<string, string>[] = [];
    const children: Child[] = [];
    // One after the other: the first makes the tables.
    for (let i = 0; i < size; i++) {
      each.push({ ...settings, PORT: String(await freePort()) });
      children.push(await started(each[i]!, hear?.(i)));
    }
    return new Fleet(await Balancer.start(children.map(({ url }) => url)), children, each, hear);
  }

  /** Ends one process as an operator does and starts it again in its place; resolves when the balancer gives it requests. */
  async replace(i: number): Promise<void> {
    await this.#end(this.children[i]!);
    const fresh = await started(this.#settings[i]!, this.#hear?.(i));
    this.children[i] = fresh;
    while (!this.balancer.isReady(fresh.url)) await new Promise((next) => setTimeout(next, 20));
  }

  async #end(child: Child): Promise<void> {
    const began = performance.now();
    const status = await child.stop();
    this.goings.push({ ms: performance.now() - began, status });
  }

  async stop(): Promise<void> {
    await Promise.all(this.children.map((child) => this.#end(child)));
    this.balancer.close();
  }
}
