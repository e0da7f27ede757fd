// Loads and makes whatever a start with both platforms needs, so that it is kept for the first one.
import dotenv from 'dotenv';
import { readTerminalEnv } from '#config/terminal.ts';
import { openDatabase } from '#store/database.ts';
import { openHouse } from './house.ts';
import { warmUp } from './warm-up.ts';

/** Throws DataError where the record has a fault, which the start tells better. */
export async function makeReady(): Promise<void> {
  dotenv.config({ quiet: true });
  const { dataDir } = readTerminalEnv(process.env);
  const house = await openHouse({ dataDir });
  await Promise.all([
    import('./start-main.ts'),
    import('#adapters/discord/connect.ts'),
    import('#adapters/slack/connect.ts'),
  ]);
  await (await openDatabase('sqlite::memory:')).close();
  await warmUp(house, () => true);
}
