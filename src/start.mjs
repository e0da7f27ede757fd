// `npm start`: the only file that knows everybody, with start-main.ts. Plain JavaScript, so that Node need not load its
// TypeScript stripper, which would stay in memory, before the compile cache is on.

// glibc keeps freed memory in an arena per thread, and ever more of it as large blocks are freed. It reads its settings
// when a process begins: so this one begins again in its own place, with one arena and a limit that stays. A tenth of
// what the bot takes at rest; whoever sets MALLOC_ARENA_MAX knows better. What draws pictures brings an allocator of its
// own, which gives back what is free only when it is next asked for something: told not to wait, it gives back at once.
const FRUGAL = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MIMALLOC_PURGE_DELAY: '0' };
if (process.platform === 'linux' && process.execve && process.env.MALLOC_ARENA_MAX === undefined) {
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, self, { ...process.env, ...FRUGAL });
}

await import('./code-cache.mjs');
const { start } = await import('./start-main.ts');
process.exitCode = await start();
