// People at every door at once: Discord over the gateway and HTTP, Slack over sockets and HTTP, the page, the terminal.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readTyped } from '#core/read.ts';
import { commandWords } from '#words/en/commands.ts';
import { en } from '#words/en.ts';
import type { LocalDiscord } from '../discord/stand-in.ts';
import { house } from '../house/ask.ts';
import type { LocalSlack } from '../slack/stand-in.ts';
import { clock, type Diary } from './diary.ts';

export const DOORS = ['gateway', 'discord-http', 'sockets', 'slack-http', 'page', 'terminal'] as const;
export type DoorName = (typeof DOORS)[number];

/** Every example of every command that only answers, and each person by name. */
const LINES: readonly string[] = [
  ...Object.entries(commandWords)
    .filter(([name]) => !/^(?:digest|answers|export|doctor)/.test(name))
    .flatMap(([, { examples }]) => examples),
  ...[...house.library().dataset.all.person.values()].map(({ name }) => `/whois ${name}`),
  '/timeline from:2026-02-01 to:2026-02-28 picture:true',
];

/** How long before a question what happened may still have to do with its loss. */
const BEFORE_MS = 5000;

const ROOT = join(import.meta.dirname, '../..');

export type Ground = {
  readonly discord: LocalDiscord;
  readonly slack: LocalSlack;
  /** Where Discord and Slack send what comes over HTTP. */
  readonly balancer: string;
  readonly page: string;
  /** What the terminal's process is given. */
  readonly env: Record<string, string>;
  readonly diary: Diary;
};

/** What became of the questions at one door. */
export type Told = { asked: number; lost: number };

export class Crowd {
  readonly told = Object.fromEntries(DOORS.map((door) => [door, { asked: 0, lost: 0 }])) as Record<DoorName, Told>;
  /** Milliseconds each answer took since this was last emptied. */
  times: number[] = [];
  /** Every lost question: when it was asked, what became of it, and what was noted from a while before until it was lost. */
  readonly losses: string[] = [];
  readonly terminal: ChildProcess;
  readonly #ground: Ground;
  readonly #waiting: ((line: string) => void)[] = [];
  readonly #byToken = new Map<string, () => void>();
  readonly #under = new Set<Promise<void>>();
  #n = 0;
  #alive = Number.NaN;

  constructor(ground: Ground) {
    this.#ground = ground;
    ground.discord.world.onAnswered = ({ token }) => this.#byToken.get(token)?.();
    const watched = ['--expose-gc', '--import', join(import.meta.dirname, 'live-heap.ts')];
    this.terminal = spawn(process.execPath, [...watched, 'src/bot.mjs', '--batch'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...ground.env },
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    });
    this.terminal.on('message', (alive: number) => {
      this.#alive = alive;
    });
    createInterface({ input: this.terminal.stdout! }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  /** Asks the next question at the next door; never rejects. */
  ask(): void {
    const n = this.#n++;
    const door = DOORS[n % DOORS.length]!;
    const line = LINES[Math.floor(n / DOORS.length) % LINES.length]!;
    const [began, at] = [performance.now(), Date.now()];
    this.told[door].asked += 1;
    const lose = (because: string): void => {
      this.told[door].lost += 1;
      const around = this.#ground.diary.between(at - BEFORE_MS, Date.now());
      const what = `lost at the door ${door}: ${line} asked ${clock(at)}, ${because.slice(0, 200)}`;
      this.losses.push([what, ...around.map((entry) => `    ${entry}`)].join('\n'));
    };
    const work = this.#at(door, line, n).then(
      (trouble) => (trouble === undefined ? void this.times.push(performance.now() - began) : lose(trouble)),
      (error: unknown) => lose(String(error)),
    );
    this.#under.add(work);
    void work.finally(() => this.#under.delete(work));
  }

  /** What went wrong, or nothing. */
  #at(door: DoorName, line: string, n: number): Promise<string | undefined> {
    const { balancer, page } = this.#ground;
    switch (door) {
      case 'gateway':
        return this.#onDiscord(line, n, undefined);
      case 'discord-http':
        return this.#onDiscord(line, n, `${balancer}/discord/interactions`);
      case 'sockets':
        return this.#onSlack(line, n, undefined);
      case 'slack-http':
        return this.#onSlack(line, n, `${balancer}/slack/events`);
      case 'page':
        return this.#onPage(page, line, n);
      case 'terminal':
        return this.#inTerminal(line);
      default:
        return door satisfies never;
    }
  }

  async #onDiscord(typed: string, n: number, url: string | undefined): Promise<string | undefined> {
    const { people } = this.#ground.discord;
    const read = readTyped(typed, house.commands, en);
    if (!('line' in read)) return 'not a line';
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    people.requestUrl = url;
    const user = String(1_600_000_000_000_000_000n + BigInt(n % 5000));
    const channel = String(1_310_000_000_000_000_000n + BigInt(n % 50));
    const given = await people.command(read.line.command, read.line.given, { user, channel });
    if (given.acked !== undefined) return undefined;
    // Over HTTP the answer is in the response; there is none to wait for.
    if (url !== undefined) return 'no answer';
    const late = setTimeout(resolve, this.#ground.discord.world.patience + 7000, 'no answer');
    this.#byToken.set(given.token, () => resolve(undefined));
    return promise.finally(() => {
      clearTimeout(late);
      this.#byToken.delete(given.token);
    });
  }

  async #onSlack(typed: string, n: number, url: string | undefined): Promise<string | undefined> {
    const { people } = this.#ground.slack;
    const [command = '', ...rest] = typed.split(' ');
    people.requestUrl = url;
    const sent = await people.command(command, rest.join(' '), { user: `US${n % 5000}`, channel: 'C1' });
    return sent.acked ? undefined : `status ${sent.status}`;
  }

  async #onPage(page: string, typed: string, n: number): Promise<string | undefined> {
    const line = encodeURIComponent(typed);
    const path = [`/api/ask?line=${line}`, `/?line=${line}`, `/r/${line}`, `/api/complete?line=${line}`, '/'][n % 5]!;
    const answer = await fetch(page + path);
    await answer.arrayBuffer();
    return answer.ok ? undefined : `status ${answer.status}`;
  }

  async #inTerminal(typed: string): Promise<string | undefined> {
    const { promise, resolve } = Promise.withResolvers<string>();
    this.#waiting.push(resolve);
    this.terminal.stdin!.write(`${typed}\n`);
    const { status } = JSON.parse(await promise) as { status: string };
    return status === 'error' ? 'an error' : undefined;
  }

  /** MB of the terminal's process: what is resident, and what of its heap was alive when it was last asked; asks again. */
  terminalMb(): { readonly resident: number; readonly alive: number } {
    const status = readFileSync(`/proc/${this.terminal.pid}/status`, 'utf8');
    this.terminal.send('alive?');
    return { resident: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024, alive: this.#alive };
  }

  /** Waits for the last answers and closes the terminal. */
  async finish(): Promise<void> {
    await Promise.all(this.#under);
    const gone = new Promise((done) => this.terminal.once('exit', done));
    this.terminal.stdin!.end();
    await gone;
  }
}
