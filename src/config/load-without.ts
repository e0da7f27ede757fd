// Libraries load more than we use of them, and what is loaded stays: each module takes memory and, at a first start, time.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A CommonJS library without modules it asks for and we never call: it finds empty ones in their place. `unused` are named
 * as the library names them; whoever asks for them afterwards gets the real ones.
 */
export function loadWithout(library: string, unused: readonly string[]): unknown {
  const inside = createRequire(require.resolve(library));
  const empty = unused.map((name) => inside.resolve(name)).filter((path) => require.cache[path] === undefined);
  for (const path of empty) require.cache[path] = { exports: {}, loaded: true } as NodeJS.Module;
  try {
    return require(library);
  } finally {
    for (const path of empty) delete require.cache[path];
  }
}
