// A process of a chaos run as one file: what is killed is the code of the house, but the next process starts in a quarter of the time.
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Writes `worker.ts` with all that it imports into a file named after a folder: below the house, for some libraries are
 * looked for when it runs. Returns the file.
 */
export async function bundleWorker(folder: string): Promise<string> {
  const file = join(import.meta.dirname, '../../var/chaos', `${basename(folder)}.mjs`);
  const bundle = await rolldown({
    input: fileURLToPath(new URL('worker.ts', import.meta.url)),
    platform: 'node',
    // pg asks whether it is there, and does without.
    external: ['pg-native'],
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}
