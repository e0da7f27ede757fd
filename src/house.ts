// Opens the house: the commands, the words and the record, for every way in.
import { randomUUID } from 'node:crypto';
import type { House, Library } from '#core/house.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { keptBy } from '#dataset/kept.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { en } from '#words/en.ts';
import { loadCommands } from './commands-folder.ts';

export type Opened = House & {
  /** Puts another version of the record in place of the present one, whole. */
  replace(library: Library): void;
};

export const libraryOf = (dataset: Dataset): Library => ({ dataset, names: createNames(dataset) });

/** Free questions are heard by what these rooms make of them. */
export const KEPT = keptBy(['ask', 'names', 'dataset']);

export type HouseOptions = Partial<Pick<House, 'turns' | 'onAnswer' | 'stopwatch'>> & {
  /** ISO 8601 instant to answer at; default: the clock. */
  readonly now?: string | undefined;
  readonly memory?: unknown;
  /** The first word of the one command that is needed; default: all. */
  readonly only?: string | undefined;
  readonly onBug?: House['onBug'];
};

/** Makes the house around a record that has been loaded. Throws CommandError. */
export async function makeHouse(dataset: Dataset, options: HouseOptions): Promise<Opened> {
  const commands = await loadCommands(options.only);
  let library = libraryOf(dataset);
  return {
    commands,
    wordsFor: () => en,
    library: () => library,
    now: () => options.now ?? new Date().toISOString(),
    bugId: () => randomUUID().slice(0, 8),
    kept: KEPT,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    ...(options.onBug ? { onBug: options.onBug } : {}),
    ...(options.turns ? { turns: options.turns } : {}),
    ...(options.onAnswer ? { onAnswer: options.onAnswer } : {}),
    ...(options.stopwatch ? { stopwatch: options.stopwatch } : {}),
    replace(next) {
      library = next;
    },
  };
}

/** Loads the record of `dataDir` and makes the house. Throws DataError or CommandError. */
export const openHouse = async ({
  dataDir,
  ...options
}: HouseOptions & { readonly dataDir: string }): Promise<Opened> => makeHouse(await loadDataset(dataDir), options);
