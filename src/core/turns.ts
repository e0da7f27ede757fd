// Who is answered when: one question of one person at a time, others in between, and nobody more than their allowance.
import type { Question } from './command.ts';
import { ALLOWANCE, makeLimiter } from './limit.ts';

/** Whose allowance was used up. */
export type Whose = 'asker' | 'tenant';

/**
 * What is to be done with a question: answer it; tell its asker that they ask too much; or, as they were told so just now,
 * tell it again where something has to be said.
 */
export type Turn = 'answer' | 'tell' | 'again';

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

/** How long somebody who was told that they ask too much need not be told again. */
const TOLD_MS = 1000;

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
  /** When each was told that they ask too much; first who was first. No more than can be told in `TOLD_MS`. */
  readonly #told = new Map<string, number>();

  constructor(clockwork: Clockwork) {
    this.#clockwork = clockwork;
  }

  /** Begins `work` when it is the question's turn, told what to do with it. Only what is done before it first waits counts. */
  take<T>(question: Question, work: (turn: Turn) => Promise<T>): Promise<T> {
    const { id } = question.asker;
    const line = this.#lines.get(id);
    if (!line) {
      const own: Line = { waiting: [], restMs: 0 };
      this.#lines.set(id, own);
      return this.#deal(question, work, own);
    }
    if (isFull(line)) {
      // It counts like one that was let in, so that most of a flood's that wait are not read either.
      const now = this.#clockwork.now();
      this.#askers.take(id, now);
      return work(this.#turnAway(id, 'asker', now));
    }
    return new Promise((resolve) => line.waiting.push(() => resolve(this.#deal(question, work, line))));
  }

  /**
   * Whether whatever this person asks now would be turned away 'again'; if so it has been. For who need not answer, and would
   * rather not read what came.
   */
  spares(id: string): boolean {
    const now = this.#clockwork.now();
    const line = this.#lines.get(id);
    if (!this.#wasTold(id, now) || (this.#askers.has(id, now) && !(line && isFull(line)))) return false;
    this.#askers.take(id, now);
    this.#clockwork.onTurnedAway('asker');
    return true;
  }

  #deal<T>(question: Question, work: (turn: Turn) => Promise<T>, line: Line): Promise<T> {
    const began = this.#clockwork.now();
    const turn = this.#turnOf(question, began);
    const done = work(turn);
    const ms = this.#clockwork.now() - began;
    if (turn === 'answer') this.#charge(question, ms);
    line.restMs = Math.min(MOST_REST_MS, REST * ms);
    void this.#clockwork.rest(line.restMs).then(() => {
      const next = line.waiting.shift();
      if (next) next();
      else this.#lines.delete(question.asker.id);
    });
    return done;
  }

  #turnOf(question: Question, now: number): Turn {
    const { id } = question.asker;
    const tenant = tenantOf(question);
    if (!this.#askers.take(id, now)) return this.#turnAway(id, 'asker', now);
    if (tenant !== undefined && !this.#tenants.take(tenant, now)) return this.#turnAway(id, 'tenant', now);
    return 'answer';
  }

  #turnAway(id: string, whose: Whose, now: number): Turn {
    this.#clockwork.onTurnedAway(whose);
    if (this.#wasTold(id, now)) return 'again';
    this.#told.set(id, now);
    return 'tell';
  }

  #wasTold(id: string, now: number): boolean {
    for (const [other, at] of this.#told) {
      if (now - at < TOLD_MS) break;
      this.#told.delete(other);
    }
    return this.#told.has(id);
  }

  #charge(question: Question, ms: number): void {
    const tenant = tenantOf(question);
    this.#askers.charge(question.asker.id, ms);
    if (tenant !== undefined) this.#tenants.charge(tenant, ms);
  }
}

const isFull = ({ waiting, restMs }: Line): boolean => (waiting.length + 1) * restMs > MOST_WAIT_MS;

const tenantOf = ({ place }: Question): string | undefined => place && `${place.platform}:${place.tenant}`;
