// `npm run digest`: tells what is due in the terminal. `npm run digest -- --preview ID`: every stage of one digest and why, sending nothing.
import { enableCompileCache } from 'node:module';

enableCompileCache();
// Whoever reads us may stop reading, as `| head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
const { main } = await import('./digest-main.ts');
process.exitCode = await main(process.argv.slice(2));
