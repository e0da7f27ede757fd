// Signed slash commands as fast as they are answered, or at a given pace.
import { performance } from 'node:perf_hooks';
import { signed } from '../slack/local/person.ts';
import { Line, wireOf } from './line.ts';

let made = 0;

/** One `/whois`, signed, by one of many people in many workspaces: nobody meets their allowance. */
function request(secret: string, textOf: (n: number) => string = () => 'Larijani'): string {
  const n = ++made;
  const body = new URLSearchParams({
    ...{
      command: '/whois',
      text: textOf(n),
      user_id: `U${n % 5000}`,
      user_name: 'x',
      channel_id: `C${n % 5000}`,
      channel_name: 'talks',
    },
    ...{
      team_id: `T${n % 5000}`,
      team_domain: 'bench',
      api_app_id: 'A1',
      trigger_id: `${n}.1`,
      response_url: 'http://127.0.0.1:1/',
    },
  }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...signed(body, secret) };
  return wireOf('/slack/events', headers, body);
}

export type Fired = { readonly perSecond: number; readonly failed: number; readonly bytes: number };

/** 32 connections, each with one request under way, for so many seconds. */
export async function fire(
  address: string,
  secret: string,
  seconds: number,
  textOf?: (n: number) => string,
): Promise<Fired> {
  const url = new URL(address);
  const until = performance.now() + seconds * 1000;
  let [answered, failed, bytes] = [0, 0, 0];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      const line = new Line(url);
      while (performance.now() < until) {
        const answer = await line.ask(request(secret, textOf));
        if (answer.status === 200) answered += 1;
        else failed += 1;
        bytes = Math.max(bytes, answer.body.length);
        if (answer.status === 0) break;
      }
      line.end();
    }),
  );
  return { perSecond: (answered / (performance.now() - began)) * 1000, failed, bytes };
}

/** So many a second, begun on time whatever became of the ones before; milliseconds from when each was due. */
export async function offer(address: string, secret: string, perSecond: number, seconds: number): Promise<number[]> {
  const url = new URL(address);
  const idle = Array.from({ length: 64 }, () => new Line(url));
  const times: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let i = 0; i < perSecond * seconds; i += 1) {
    const due = began + (i * 1000) / perSecond;
    while (performance.now() < due) await new Promise((next) => setTimeout(next, Math.max(0, due - performance.now())));
    const line = idle.pop() ?? new Line(url);
    under.push(
      line.ask(request(secret)).then(({ status }) => {
        if (status !== 200) throw new Error(`answered ${status}`);
        times.push(performance.now() - due);
        idle.push(line);
      }),
    );
  }
  await Promise.all(under);
  for (const line of idle) line.end();
  return times;
}
