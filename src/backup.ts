// `npm run backup -- FILE` and `npm run restore -- FILE`: everything that is remembered, to a file and back.
import dotenv from 'dotenv';
import { ConfigError, readEnv } from '#config/env.ts';
import { backUp, restore } from '#store/backup.ts';
import { openDatabase, StoreError } from '#store/database.ts';

const [what, file, ...more] = process.argv.slice(2);
dotenv.config({ quiet: true });
process.exitCode = await run();

async function run(): Promise<number> {
  if ((what !== 'backup' && what !== 'restore') || file === undefined || more.length > 0) {
    process.stderr.write(`Usage: npm run ${what ?? 'backup'} -- FILE\n`);
    return 2;
  }
  try {
    const database = await openDatabase(readEnv(process.env).DATABASE_URL);
    try {
      const rows = what === 'backup' ? await backUp(database, file) : await restore(database, file);
      process.stdout.write(
        what === 'backup' ? `${rows} rows are in ${file}\n` : `${rows} rows of ${file} are restored\n`,
      );
    } finally {
      await database.close();
    }
    return 0;
  } catch (error) {
    const expected =
      error instanceof StoreError || error instanceof ConfigError || (error as { code?: string }).code === 'ENOENT';
    if (!expected) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}
