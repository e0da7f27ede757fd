// What a process says of itself in /metrics, every few seconds, and whether it grew.
import { median } from '../bench/verdict.ts';

export type Sample = {
  /** MB. */
  readonly rss: number;
  readonly heap: number;
  /** Sockets, servers, timers and whatever else keeps the event loop alive. */
  readonly handles: number;
  readonly files: number;
  /** Seconds of processor time and answers since the start. */
  readonly cpu: number;
  readonly answers: number;
};

export async function sampleOf(url: string): Promise<Sample> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const sum = (name: string): number =>
    [...text.matchAll(new RegExp(`^backchannel_${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce(
      (total, [, value]) => total + Number(value),
      0,
    );
  return {
    rss: sum('process_resident_memory_bytes') / 2 ** 20,
    heap: sum('nodejs_heap_size_used_bytes') / 2 ** 20,
    handles: sum('nodejs_active_resources_total'),
    files: sum('process_open_fds'),
    cpu: sum('process_cpu_seconds_total'),
    answers: sum('answers_total'),
  };
}

/** The second and the last fifth: the first one is the warming up. */
export function fifths<T>(samples: readonly T[]): readonly [T[], T[]] {
  const part = samples.length / 5;
  return [samples.slice(Math.floor(part), Math.floor(2 * part)), samples.slice(Math.floor(4 * part))];
}

/** Before and after, each as one number. */
export type Change = { readonly before: number; readonly after: number };

export const changeOf = <T>(samples: readonly T[], of: (part: readonly T[]) => number): Change => {
  const [before, after] = fifths(samples);
  return { before: of(before), after: of(after) };
};

export const middle =
  (of: (sample: Sample) => number) =>
  (part: readonly Sample[]): number =>
    median(part.map(of));

/** What is left after a collection of garbage, nearly: the least that was seen. */
export const least =
  (of: (sample: Sample) => number) =>
  (part: readonly Sample[]): number =>
    Math.min(...part.map(of));

/**
 * Milliseconds of processor time an answer costs, between two samples in the middle: a reload that falls between others does
 * not count, nor do other processes on the machine.
 */
export function costOf(part: readonly Sample[]): number {
  const each = part
    .slice(1)
    .map((sample, i) => (1000 * (sample.cpu - part[i]!.cpu)) / Math.max(1, sample.answers - part[i]!.answers));
  return each.length > 0 ? median(each) : Number.NaN;
}
