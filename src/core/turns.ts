// Who is answered when: one question of one person at a time, others in between, and nobody more than their allowance.
import type { Question } from './command.ts';
import { ALLOWANCE, makeLimiter } from './limit.ts';

/** Whose allowance was used up. */
export type Whose = 'asker' | 'tenant';

export type Clockwork = {
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, and in any case after what else waits to be dealt with. */
  readonly rest: (ms: number) => Promise<void>;
  readonly onTurnedAway: (whose: Whose) => void;
};

/** For each millisecond in which one person kept everybody waiting, that person waits so many; but never long. */
const REST = 9;
const MOST_REST_MS = 250;

/**
 * How long a question may have to wait for those before it, were each to cost what the last one did; what would wait
 * longer is not let in. Five at once find room, however dear they are.
 */
const MOST_WAIT_MS = 1000;

/** Somebody's questions that wait, first come first, and the rest after the one dealt with last. */
type Line = { readonly waiting: (() => void)[]; restMs: number };

/**
 * Answers are made on the one thread, so whoever asks a dear question keeps all others waiting that long. One person's
 * questions stand in a queue of their own: between two of them the others have nine parts in ten of the time, and what
 * one cost is known before the next is let through. Whoever asks one thing at a time never waits.
 */
export class Turns {
  readonly #clockwork: Clockwork;
  readonly #askers = makeLimiter(ALLOWANCE.asker);
  readonly #tenants = makeLimiter(ALLOWANCE.tenant);
  /** Of each who asked just now. */
  readonly #lines = new Map<string, Line>();

  constructor(clockwork: Clockwork) {
    this.#clockwork = clockwork;
  }

  /** Begins `work` when it is the question's turn, told whether it is within the allowance. Only what is done before it first waits counts. */
  take<T>(question: Question, work: (allowed: boolean) => Promise<T>): Promise<T> {
    const { id } = question.asker;
    const line = this.#lines.get(id);
    if (!line) {
      const own: Line = { waiting: [], restMs: 0 };
      this.#lines.set(id, own);
      return this.#deal(question, work, own);
    }
    if ((line.waiting.length + 1) * line.restMs > MOST_WAIT_MS) {
      // It counts like one that was let in, so that most of a flood's that wait are not read either.
      this.#askers.take(id, this.#clockwork.now());
      this.#clockwork.onTurnedAway('asker');
      return work(false);
    }
    return new Promise((resolve) => line.waiting.push(() => resolve(this.#deal(question, work, line))));
  }

  #deal<T>(question: Question, work: (allowed: boolean) => Promise<T>, line: Line): Promise<T> {
    const began = this.#clockwork.now();
    const allowed = this.#allows(question, began);
    const done = work(allowed);
    const ms = this.#clockwork.now() - began;
    if (allowed) this.#charge(question, ms);
    line.restMs = Math.min(MOST_REST_MS, REST * ms);
    void this.#clockwork.rest(line.restMs).then(() => {
      const next = line.waiting.shift();
      if (next) next();
      else this.#lines.delete(question.asker.id);
    });
    return done;
  }

  #allows(question: Question, now: number): boolean {
    const tenant = tenantOf(question);
    const whose = !this.#askers.take(question.asker.id, now)
      ? 'asker'
      : tenant !== undefined && !this.#tenants.take(tenant, now)
        ? 'tenant'
        : undefined;
    if (whose) this.#clockwork.onTurnedAway(whose);
    return whose === undefined;
  }

  #charge(question: Question, ms: number): void {
    const tenant = tenantOf(question);
    this.#askers.charge(question.asker.id, ms);
    if (tenant !== undefined) this.#tenants.charge(tenant, ms);
  }
}

const tenantOf = ({ place }: Question): string | undefined => place && `${place.platform}:${place.tenant}`;
