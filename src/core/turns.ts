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
 * Answers are made on the one thread, so whoever asks a dear question keeps all others waiting that long. One person's
 * questions stand in a queue of their own: between two of them the others have nine parts in ten of the time, and what
 * one cost is known before the next is let through. Whoever asks one thing at a time never waits.
 */
export class Turns {
  readonly #clockwork: Clockwork;
  readonly #askers = makeLimiter(ALLOWANCE.asker);
  readonly #tenants = makeLimiter(ALLOWANCE.tenant);
  /** Of each who asked just now: when their next question may be dealt with. */
  readonly #next = new Map<string, Promise<void>>();

  constructor(clockwork: Clockwork) {
    this.#clockwork = clockwork;
  }

  /** Begins `work` when it is the question's turn, told whether it is within the allowance. Only what is done before it first waits counts. */
  take<T>(question: Question, work: (allowed: boolean) => Promise<T>): Promise<T> {
    const { id } = question.asker;
    const before = this.#next.get(id);
    const { promise: over, resolve } = Promise.withResolvers<void>();
    this.#next.set(id, over);
    const run = (): Promise<T> => {
      const began = this.#clockwork.now();
      const allowed = this.#allows(question, began);
      const done = work(allowed);
      const ms = this.#clockwork.now() - began;
      if (allowed) this.#charge(question, ms);
      void this.#clockwork.rest(Math.min(MOST_REST_MS, REST * ms)).then(() => {
        if (this.#next.get(id) === over) this.#next.delete(id);
        resolve();
      });
      return done;
    };
    return before ? before.then(run) : run();
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
