// Opens the house: the commands, the words and the record, for every way in.
import { randomUUID } from 'node:crypto';
import type { House, Library } from '#core/house.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { en } from '#words/en.ts';
import { loadCommands } from './commands-folder.ts';

export type Opened = House & {
  /** Puts another version of the record in place of the present one, whole. */
  replace(dataset: Dataset): void;
};

export const libraryOf = (dataset: Dataset): Library => ({ dataset, names: createNames(dataset) });

/** Loads the record of `dataDir` and everything needed to answer from it. Throws DataError or CommandError. */
export async function openHouse(options: {
  readonly dataDir: string;
  /** ISO 8601 instant to answer at; default: the clock. */
  readonly now?: string | undefined;
  readonly memory?: unknown;
  readonly onBug?: House['onBug'];
}): Promise<Opened> {
  const [commands, dataset] = await Promise.all([loadCommands(), loadDataset(options.dataDir)]);
  let library = libraryOf(dataset);
  return {
    commands,
    wordsFor: () => en,
    library: () => library,
    now: () => options.now ?? new Date().toISOString(),
    bugId: () => randomUUID().slice(0, 8),
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    ...(options.onBug ? { onBug: options.onBug } : {}),
    replace(next) {
      library = libraryOf(next);
    },
  };
}
