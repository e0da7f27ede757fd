// What a run stands on and how it ends: both platforms, a database, a folder that is thrown away, flags from the command line.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '#store/database.ts';
import { Child } from '../bench/slack-children.ts';
import type { Verdict } from '../bench/verdict.ts';
import { dropAll } from '../chaos/ground.ts';
import { type LocalDiscord, startDiscord } from '../discord/stand-in.ts';
import { type LocalSlack, startSlack } from '../slack/stand-in.ts';

export type Ground = {
  readonly discord: LocalDiscord;
  readonly slack: LocalSlack;
  /** Thrown away in the end. */
  readonly folder: string;
  /** The database: the given one, which must be empty, else a SQLite file in the folder. */
  readonly url: string;
  /** Empties the given database and closes everything. */
  close(database: Database): Promise<void>;
};

export async function startGround(given: string | undefined): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  const [discord, slack] = [await startDiscord(), await startSlack()];
  return {
    ...{ discord, slack, folder },
    url: given ?? `sqlite:${join(folder, 'run.db')}`,
    async close(database) {
      if (database.kind === 'postgres') await dropAll(database);
      await Promise.all([database.close(), discord.close(), slack.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs with what the command line says, numbers by their names beside `--database`, and prints the verdict. No process outlives it. */
export async function runByFlags<N extends string>(
  defaults: Readonly<Record<N, number>>,
  run: (numbers: Readonly<Record<N, number>>, database: { readonly database?: string }) => Promise<Verdict>,
): Promise<void> {
  const names = Object.keys(defaults) as N[];
  const number = (name: N) => [name, { type: 'string', default: String(defaults[name]) }] as const;
  const { values } = parseArgs({ options: { ...Object.fromEntries(names.map(number)), database: { type: 'string' } } });
  const said = values as Readonly<Record<string, string | undefined>>;
  try {
    const numbers = Object.fromEntries(names.map((name) => [name, Number(said[name])])) as Record<N, number>;
    const verdict = await run(numbers, said.database === undefined ? {} : { database: said.database });
    verdict.print();
  } finally {
    Child.stopAll();
  }
}
