// The local Discord: REST and gateway on one port, for tests in this process and for child processes.
// On its own: node test/discord/stand-in.ts --port 4701
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { admin } from './local/admin.ts';
import { Gateway } from './local/gateway.ts';
import { People } from './local/person.ts';
import { reply, rest } from './local/rest.ts';
import { APP, TOKEN, World } from './local/world.ts';

export type LocalDiscord = {
  /** What `DISCORD_API` takes: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly people: People;
  close(): Promise<void>;
};

/** Starts a Discord on 127.0.0.1; port 0 picks a free one. */
export async function startDiscord(port = 0): Promise<LocalDiscord> {
  const world = new World();
  let bound = port;
  const http = createServer((req, res) => {
    void (async () => {
      if (await admin(req, res, { world, gateway })) return;
      await rest(req, res, world, bound);
    })().catch((error: unknown) => reply(res, 500, { code: 0, message: String(error) }));
  });
  const gateway = new Gateway(http, world, () => bound);
  const people = new People(world, gateway);
  await new Promise<void>((ready) => http.listen(port, '127.0.0.1', ready));
  bound = (http.address() as AddressInfo).port;
  return {
    apiUrl: `http://127.0.0.1:${bound}/api`,
    world,
    gateway,
    people,
    close: () =>
      new Promise((done) => {
        gateway.close();
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const discord = await startDiscord(Number(values.port));
  // One line of JSON that a parent process can read.
  console.log(
    JSON.stringify({ apiUrl: discord.apiUrl, token: TOKEN, applicationId: APP, publicKey: discord.people.publicKey }),
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void discord.close().then(() => process.exit(0)));
}
