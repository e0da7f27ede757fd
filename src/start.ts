// `npm start`: the only file that knows everybody. Reads the environment, loads the record, opens the ways in, and stops them.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { start } = await import('./start-main.ts');
process.exitCode = await start();
