// `npm run bench -- startup`: from the start of the process until /readyz says yes, with both platforms configured, and from
// SIGTERM to the end. With what `npm ci` leaves ready (as in a new container of the image), and with nothing of it.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP, TOKEN } from '../discord/local/world.ts';
import { startDiscord } from '../discord/stand-in.ts';
import { freePort, overHttp } from '../run/fleet.ts';
import { startSlack } from '../slack/stand-in.ts';
import { Child, started } from './slack-children.ts';
import { median, Verdict } from './verdict.ts';

const PREPARE = join(import.meta.dirname, '../../src/prepare.mjs');
const RECORD = join(import.meta.dirname, '../../data');
const STARTS = 5;
const WANTED_MS = 1500;
const GONE_MS = 5000;

/** Milliseconds; `cpu` is processor time until ready, which knows no neighbours. */
type Started = { readonly ready: number; readonly cpu: number; readonly gone: number };

async function once(settings: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const starting = started({ ...settings, PORT: String(port) });
  let failed: unknown;
  starting.catch((error: unknown) => {
    failed = error;
  });
  for (;;) {
    if (failed) throw failed;
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) break;
    await new Promise((next) => setTimeout(next, 5));
  }
  const ready = performance.now() - began;
  const child = await starting;
  const cpu = child.cpu() * 1000;
  const ending = performance.now();
  await child.stop();
  return { ready, cpu, gone: performance.now() - ending };
}

export async function bench(): Promise<void> {
  const [discord, slack] = [await startDiscord(), await startSlack()];
  const connected = {
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl },
    ...{ SLACK_BOT_TOKEN: 'xoxb-one', SLACK_APP_TOKEN: slack.sockets.appToken, SLACK_API_URL: slack.apiUrl },
  };
  const made: string[] = [];
  const empty = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'startup-'));
    made.push(folder);
    return folder;
  };
  const verdict = new Verdict();
  const told: Record<string, number> = {};
  try {
    for (const [way, settings] of Object.entries({ 'over HTTP': overHttp(discord, slack), connected })) {
      const kept = await empty();
      const starts = { ready: [] as Started[], first: [] as Started[] };
      execFileSync(process.execPath, [PREPARE], { env: { ...process.env, NODE_COMPILE_CACHE: kept } });
      for (let i = 0; i < STARTS; i++) {
        starts.ready.push(await once({ ...settings, NODE_COMPILE_CACHE: kept }));
        const folder = await empty();
        const data = join(folder, 'data');
        cpSync(RECORD, data, { recursive: true });
        starts.first.push(
          await once({
            ...settings,
            ...{ NODE_COMPILE_CACHE: join(folder, 'code'), DATA_DIR: data },
            DATABASE_URL: `sqlite:${join(folder, 'new.db')}`,
          }),
        );
      }
      const middle = (which: keyof typeof starts, of: (s: Started) => number): number => median(starts[which].map(of));
      for (const which of ['ready', 'first'] as const) {
        const [ready, cpu] = [middle(which, (s) => s.ready), middle(which, (s) => s.cpu)];
        verdict.note(
          `start to ready, ${way}, ${which === 'first' ? 'nothing made ready' : 'as npm ci leaves it'}`,
          `${(ready / 1000).toFixed(2)} s (${(cpu / 1000).toFixed(2)} s of processor)`,
          `≤ ${WANTED_MS / 1000} s`,
          ready <= WANTED_MS,
        );
        told[`${way} ${which}`] = ready;
        told[`${way} ${which} cpu`] = cpu;
      }
      const gone = Math.max(...Object.values(starts).flatMap((each) => each.map((s) => s.gone)));
      verdict.note(
        `SIGTERM to exit, ${way}, slowest`,
        `${(gone / 1000).toFixed(2)} s`,
        `≤ ${GONE_MS / 1000} s`,
        gone <= GONE_MS,
      );
      told[`${way} gone`] = gone;
    }
  } finally {
    Child.stopAll();
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  }
  await Promise.all([discord.close(), slack.close()]);
  console.log(JSON.stringify({ bench: 'startup', ...told }));
  verdict.print();
}

if (import.meta.main) await bench();
