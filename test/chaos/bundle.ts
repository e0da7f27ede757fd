// A process of a chaos run as one file: what is killed is the code of the house, but the next process starts in a quarter of the time.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Writes `worker.ts` with all that it imports into a folder. Returns the file. */
export async function bundleWorker(folder: string): Promise<string> {
  const file = join(folder, 'worker.mjs');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('worker.ts', import.meta.url)),
    platform: 'node',
    // The road of digests uses only discord.js's REST; the class is the same, discord.js passes it on.
    resolve: { alias: { 'discord.js': '@discordjs/rest' } },
    // pg asks whether it is there, and does without.
    external: ['pg-native'],
  });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
