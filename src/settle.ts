// Gives back the memory that only starting, or a flood of questions, needed.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (how: { type: 'major'; flavor: 'last-resort' }) => void;

/**
 * Collects everything, lets the heap shrink and keeps it small from here on: a start, most of whose objects stay, is a
 * tenth slower in a small nursery. Answers need only what `npm start` begins with (--min-semi-space-size, in MB; with
 * the 1 of V8 they are a fifth slower). Takes some 100 ms: for once, when nobody is waiting yet.
 */
export function settle(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  setFlagsFromString('--no-expose-gc');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=30');
  collect({ type: 'major', flavor: 'last-resort' });
}

/** So many questions leave behind what is worth collecting. */
const FLOOD = 1000;
const QUIET_MS = 10_000;

/**
 * Settles again whenever a flood of questions is over: V8 keeps what one took, as room for the next, until it has
 * nearly used it up, and a bot that is asked now and then takes hours to do so.
 */
export function settleAfterFloods(collect: () => void = settle): { answered(): void; stop(): void } {
  let answered = 0;
  let before = 0;
  const timer = setInterval(() => {
    const isQuiet = answered === before;
    if (isQuiet && answered >= FLOOD) {
      collect();
      answered = 0;
    }
    before = answered;
  }, QUIET_MS).unref();
  return {
    answered: () => {
      answered += 1;
    },
    stop: () => clearInterval(timer),
  };
}
