// The processes of a chaos run: each is started, told what changes, killed, and followed by another.
import { type ChildProcess, fork } from 'node:child_process';
import type { Step } from '#digest/works.ts';
import type { Versions } from './record.ts';
import type { Job } from './worker.ts';

const STEPS: readonly Step[] = [
  'claimed',
  'composed',
  'looking-up',
  'sending',
  'sent',
  'standing',
  'settled',
  'amending',
  'amended',
];
/** From when it is ready. */
const LONGEST_LIFE_MS = 2_000;

type Ground = Omit<Job, 'versions' | 'fatal'> & {
  readonly versions: () => Versions;
  /** The program of a process. */
  readonly worker: string;
  /** Where compiled code is kept, so that the next process starts sooner. */
  readonly cache: string;
};

type Message = { versions: Versions } | { stop: true };

/** Whoever has just died hears nothing, and that is no error. */
const tellOne = (child: ChildProcess, message: Message): void => {
  if (child.connected) child.send(message, () => {});
};

export class Crowd {
  killed = 0;
  /** Messages of which nobody knew whether they stood. */
  lookedUp = 0;
  /** Deaths by step, and `random`. */
  readonly steps: Record<string, number> = {};
  readonly troubles = new Map<string, number>();
  readonly #size: number;
  readonly #ground: Ground;
  readonly #living = new Set<ChildProcess>();
  #calm = false;
  #born = 0;

  constructor(size: number, ground: Ground) {
    this.#size = size;
    this.#ground = ground;
  }

  start(): void {
    for (let i = 0; i < this.#size; i++) this.#spawn();
  }

  tell(message: Message): void {
    for (const child of this.#living) tellOne(child, message);
  }

  /** Nobody is killed any more. */
  calm(): void {
    this.#calm = true;
  }

  async stop(): Promise<void> {
    const gone = [...this.#living].map((child) => new Promise((done) => child.once('exit', done)));
    this.tell({ stop: true });
    await Promise.all(gone);
  }

  #spawn(): void {
    const { versions, cache, worker, ...ground } = this.#ground;
    // Every second process dies at a named step, each step in turn; the others at any moment.
    const step = this.#calm || this.#born % 2 === 0 ? undefined : STEPS[(this.#born >> 1) % STEPS.length];
    this.#born++;
    const fatal = step ? { fatal: { step, times: 1 + Math.floor(Math.random() * 2) } } : {};
    const job: Job = { ...ground, versions: versions(), ...fatal };
    const child = fork(worker, {
      env: { ...process.env, CHAOS_JOB: JSON.stringify(job), NODE_COMPILE_CACHE: cache },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#living.add(child);
    let diedAt = 'random';
    let timer: NodeJS.Timeout | undefined;
    child.on('message', (said: { ready?: true; died?: Step; trouble?: string; lookedUp?: true }) => {
      if (said.lookedUp) this.lookedUp++;
      if (said.died) diedAt = said.died;
      if (said.trouble) this.#note(said.trouble);
      if (said.ready) {
        // The record may have changed while it was starting.
        tellOne(child, { versions: versions() });
        const life = step ? LONGEST_LIFE_MS : Math.random() * LONGEST_LIFE_MS;
        timer = setTimeout(() => !this.#calm && child.kill('SIGKILL'), life);
      }
    });
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      this.#living.delete(child);
      if (signal === 'SIGKILL') {
        this.killed++;
        this.steps[diedAt] = (this.steps[diedAt] ?? 0) + 1;
        this.#spawn();
      } else if (!this.#calm) {
        this.#note('a process ended by itself');
        this.#spawn();
      }
    });
  }

  /** Troubles by kind: without keys and numbers. */
  #note(trouble: string): void {
    const kind = trouble.replace(/^[^:]*: /, '').replace(/\d+/g, 'n');
    this.troubles.set(kind, (this.troubles.get(kind) ?? 0) + 1);
  }
}
