// `npm start`: the only file that knows everybody, with start-main.ts. Plain JavaScript, so that Node need not load its
// TypeScript stripper, which would stay in memory, before the compile cache is on.
import { enableCompileCache } from 'node:module';
import dotenv from 'dotenv';
import { isKept, workAhead } from './ahead.mjs';

dotenv.config({ quiet: true });
const first = !isKept(enableCompileCache().directory);

// glibc keeps freed memory in an arena per thread, and ever more of it as large blocks are freed. It reads its settings
// when a process begins: so this one begins again in its own place, with one arena, a limit that stays, and every larger
// block on pages of its own. A tenth of what the bot takes at rest; whoever sets MALLOC_ARENA_MAX knows better.
const FRUGAL = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '16384' };
if (process.platform === 'linux' && process.execve && process.env.MALLOC_ARENA_MAX === undefined) {
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  // What is compiled on a first start would stay in memory until it is written; the process beside it writes it.
  process.execve(process.execPath, self, {
    ...process.env,
    ...FRUGAL,
    ...(first ? { NODE_DISABLE_COMPILE_CACHE: '1' } : {}),
  });
}

const ahead = first ? await workAhead() : undefined;
const { start } = await import('./start-main.ts');
ahead?.loaded();
try {
  process.exitCode = await start(ahead);
} finally {
  ahead?.end();
}
