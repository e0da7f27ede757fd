// What was done and said during a run, and when: beside whatever was lost it is told what happened around that moment.
import type { Fault as OnDiscord } from '../discord/local/faults.ts';
import type { Fault as OnSlack } from '../slack/local/faults.ts';

type Entry = { readonly at: number; readonly what: string };

/** Milliseconds that are remembered: longer than anybody waits for an answer. */
const REMEMBERED_MS = 120_000;
/** How often it is looked whether this process was held up, and by how much that has to be late to be told. */
const BEAT_MS = 200;
const HELD_UP_MS = 400;

export const clock = (at: number): string => new Date(at).toISOString().slice(11, 23);

export const faultText = (on: string, fault: OnDiscord | OnSlack): string =>
  `${on}: ${fault.kind}${fault.value === undefined ? '' : ` ${fault.value}`} of ${'what' in fault ? fault.what : fault.method}`;

export class Diary {
  #entries: Entry[] = [];
  readonly #beats: NodeJS.Timeout[] = [];
  /** The longest time each process was held up in one go, and what was noted around it. */
  readonly longest = new Map<string, { readonly ms: number; readonly around: readonly string[] }>();

  /** Notes by itself when this process, which plays the platforms and the people, was held up. */
  constructor() {
    let due = Date.now() + BEAT_MS;
    this.#every(() => {
      const late = Date.now() - due;
      this.#heldUp('the platforms and people', late);
      due = Date.now() + BEAT_MS;
    });
  }

  #every(look: () => void): void {
    this.#beats.push(setInterval(look, BEAT_MS).unref());
  }

  /** Notes when a process could not so much as say that it is there. */
  feel(who: string, url: string): void {
    let under = false;
    this.#every(() => {
      if (under) return;
      under = true;
      const began = performance.now();
      void fetch(`${url}/healthz`)
        .then((said) => said.arrayBuffer())
        .catch(() => {})
        .finally(() => {
          under = false;
          this.#heldUp(who, Math.round(performance.now() - began));
        });
    });
  }

  #heldUp(who: string, ms: number): void {
    if (ms < HELD_UP_MS) return;
    this.note(`held up for ${ms} ms: ${who}`);
    const now = Date.now();
    if (ms > (this.longest.get(who)?.ms ?? 0))
      this.longest.set(who, { ms, around: this.between(now - ms - 2000, now) });
  }

  note(what: string): void {
    const at = Date.now();
    this.#entries.push({ at, what });
    if (this.#entries.length > 500 && this.#entries[250]!.at < at - REMEMBERED_MS)
      this.#entries = this.#entries.filter((entry) => entry.at >= at - REMEMBERED_MS);
  }

  /** Takes down what a process logs, except that it answered. */
  listen(who: string): (line: string) => void {
    return (line) => {
      const said = line.startsWith('{') ? (JSON.parse(line) as Record<string, unknown>) : { msg: line };
      const { time: _, msg, ...about } = said;
      if (msg !== 'answered') this.note(`${who} says: ${msg} ${JSON.stringify(about).slice(0, 400)}`);
    };
  }

  /** What was noted between two times, in milliseconds since 1970, one line each. */
  between(from: number, to: number): string[] {
    return this.#entries.filter(({ at }) => at >= from && at <= to).map(({ at, what }) => `${clock(at)} ${what}`);
  }

  close(): void {
    for (const beat of this.#beats) clearInterval(beat);
  }
}
