// Keeps the data live as the folder changes: checked first, swapped whole, the old data stay if the new are bad.
import type { Dataset } from './dataset.ts';
import { signatureOf } from './folder.ts';
import { type LoadOptions, type Reading, readDataset } from './load.ts';
import { DataError } from './problem.ts';

/** What became of a look at the folder. `waiting`: it is being written to; it is read once it has been still. */
export type Look = 'same' | 'waiting' | 'swapped' | 'refused';

/** Whether the live data are those of the folder, and if not, why not: one line per failure. */
export type LiveState = { readonly version: string; readonly refused: readonly string[] };

export type LiveData = {
  dataset(): Dataset;
  state(): LiveState;
  /** Looks at the folder once. Never throws: what goes wrong is told and the live data stay. */
  look(): Promise<Look>;
  /** Looks every so many milliseconds until stopped; does not keep the process alive. */
  watch(everyMs?: number): { stop(): void };
};

export type LiveOptions = LoadOptions & {
  /** The new data are live from here on; derive from them what must be derived. If it throws, the swap does not happen. */
  readonly onSwap?: (dataset: Dataset) => void | Promise<void>;
  /** The folder was refused, or is as it should be again. For the log; /readyz asks `state()`. */
  readonly onState?: (state: LiveState) => void;
};

/**
 * Loads a folder and keeps looking at it.
 *
 * It looks by asking for names, sizes and times instead of being notified, because notifications do not cross network
 * and container mounts and cost a descriptor per folder. A folder is read only when two looks in a row find it alike,
 * so that a half-written change is not judged.
 * @throws DataError when the folder cannot be loaded the first time.
 */
export async function liveData(dir: string, options: LiveOptions = {}): Promise<LiveData> {
  let seen = await signatureOf(dir);
  let read = seen;
  let live: Reading = await readDataset(dir, undefined, options);
  let refused: readonly string[] = [];

  const tell = (): LiveState => ({ version: live.version, refused });

  async function take(): Promise<Look> {
    const next = await readDataset(dir, live, options);
    const changed = next.version !== live.version;
    if (changed) await options.onSwap?.(next.dataset);
    live = next;
    const recovered = refused.length > 0;
    refused = [];
    if (changed || recovered) options.onState?.(tell());
    return changed ? 'swapped' : 'same';
  }

  function refuse(error: unknown): Look {
    refused = error instanceof DataError ? error.message.split('\n') : [String(error)];
    options.onState?.(tell());
    return 'refused';
  }

  let busy: Promise<Look> | undefined;
  async function lookOnce(): Promise<Look> {
    try {
      const now = await signatureOf(dir);
      const still = now === seen;
      seen = now;
      if (now === read) return 'same';
      if (!still) return 'waiting';
      read = now;
      return await take();
    } catch (error) {
      return refuse(error);
    }
  }
  const look = (): Promise<Look> => {
    busy ??= lookOnce().finally(() => {
      busy = undefined;
    });
    return busy;
  };

  return {
    dataset: () => live.dataset,
    state: tell,
    look,
    watch(everyMs = 2000) {
      const timer = setInterval(look, everyMs).unref();
      return { stop: () => clearInterval(timer) };
    },
  };
}
