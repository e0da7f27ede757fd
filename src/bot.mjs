// `npm run bot`: the terminal way in. Plain JavaScript, so that Node need not load its TypeScript stripper before the
// compile cache is on: a sixth of a terminal answer.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import './code-cache.mjs';

// `npm run bot -- /timeline | head -3`: whoever stops reading has read enough.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { main } = await import('./bot-main.ts');
process.exitCode = await main(process.argv.slice(2), {
  /** Lines typed before, newest first, as readline wants them. */
  lines: existsSync('var/history')
    ? readFileSync('var/history', 'utf8').trim().split('\n').reverse().slice(0, 500)
    : [],
  remember(line) {
    mkdirSync('var', { recursive: true });
    appendFileSync('var/history', `${line.replace(/\n/g, ' ')}\n`, { mode: 0o600 });
  },
});
