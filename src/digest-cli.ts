// `npm run digest`: tells what is due in the terminal. `npm run digest -- --preview ID`: every stage of one digest and why, sending nothing.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { main } = await import('./digest-main.ts');
process.exitCode = await main(process.argv.slice(2));
