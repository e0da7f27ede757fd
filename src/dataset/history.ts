// The record as it was: an older version of a data folder, from the history git keeps of it.
import { Worker } from 'node:worker_threads';
import { assemble, type Dataset } from './dataset.ts';
import { gather, type ReadFile, recordsOf, versionOf } from './filed.ts';

export type History = {
  /** The dataset of a version by its (abbreviated) name, or undefined when the history holds none such. */
  at(version: string): Promise<Dataset | undefined>;
  stop(): Promise<void>;
};

/** Reading the history again takes seconds; keeping it ready takes memory. */
const IDLE_MS = 600_000;

/**
 * The history of a folder that lies in a git repository; any other folder has none. Old versions are read with today's
 * schema and without its laws: they were true to those of their day. The work is done on another thread.
 */
export function openHistory(dir: string): History {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<string, ((files: readonly ReadFile[] | undefined) => void)[]>();

  const settle = (wanted: string, files: readonly ReadFile[] | undefined): void => {
    const asked = waiting.get(wanted) ?? [];
    waiting.delete(wanted);
    for (const tell of asked) tell(files);
    idle = setTimeout(() => void stop(), IDLE_MS).unref();
  };
  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./history-worker.ts', import.meta.url), { workerData: { dir } });
    made.on('message', ({ wanted, files }: { wanted: string; files?: ReadFile[] }) => settle(wanted, files));
    made.on('error', () => {
      worker = undefined;
      for (const wanted of [...waiting.keys()]) settle(wanted, undefined);
    });
    made.unref();
    return made;
  };

  return {
    stop,
    async at(version) {
      clearTimeout(idle);
      const files = await new Promise<readonly ReadFile[] | undefined>((tell) => {
        const asked = waiting.get(version);
        if (asked) asked.push(tell);
        else {
          waiting.set(version, [tell]);
          worker ??= start();
          worker.postMessage(version);
        }
      });
      const [head] = files ? recordsOf(files, 'dataset') : [];
      return files && head && assemble(gather(files), { version: versionOf(files), asOf: head.as_of });
    },
  };
}
