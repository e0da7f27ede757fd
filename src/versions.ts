// Older versions of the record, ready to answer from: the few that were asked for last.
import type { Library } from '#core/house.ts';
import { openHistory } from '#dataset/history.ts';
import { libraryOf } from './house.ts';

/** Libraries kept; each takes about as much memory as the present one. */
const MOST_KEPT = 3;
/** How long they are kept after the last look, as long as the history behind them. */
const IDLE_MS = 600_000;

/** Reads older versions from the git history of the data folder, where it has one. */
export function openVersions(dataDir: string, idleMs = IDLE_MS) {
  const history = openHistory(dataDir);
  const kept = new Map<string, Library>();
  let idle: NodeJS.Timeout | undefined;
  return {
    async stop() {
      clearTimeout(idle);
      await history.stop();
    },
    async at(version: string): Promise<Library | undefined> {
      const name = [...kept.keys()].find((whole) => whole.startsWith(version)) ?? version;
      const dataset = kept.has(name) ? undefined : await history.at(version);
      const library = kept.get(name) ?? (dataset && libraryOf(dataset));
      if (!library) return undefined;
      kept.delete(library.dataset.version);
      kept.set(library.dataset.version, library);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      clearTimeout(idle);
      idle = setTimeout(() => kept.clear(), idleMs).unref();
      return library;
    },
  };
}
