// The second process of a first start (ahead.mjs): strips, reads, and when the house is open compiles for the next start.
import { readFileSync, writeFileSync } from 'node:fs';
import { enableCompileCache, flushCompileCache, stripTypeScriptTypes } from 'node:module';
import { setPriority } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { codeFiles, markIn, urlOf } from './ahead.mjs';

// Whoever it works for has gone.
process.once('disconnect', () => process.exit());
// Its parent ends it: a terminal interrupts both.
process.on('SIGINT', () => {});
// Stripping is experimental only by its name: Node runs this code in the same way.
process.removeAllListeners('warning');
const { directory } = enableCompileCache();

const sources = [];
for (const [i, file] of codeFiles().entries()) {
  sources.push([urlOf(file), stripTypeScriptTypes(readFileSync(file, 'utf8'))]);
  if (i % 20 === 0) await turn();
}
process.send({ sources });
await turn();

const dir = process.env.DATA_DIR;
const [{ readDataset }, { readFolder }, { readSnapshot }, { readFiles }] = await Promise.all([
  import('./dataset/load.ts'),
  import('./dataset/folder.ts'),
  import('./dataset/snapshot.ts'),
  import('./dataset/reading.ts'),
]);

/** The files a few at a time: meanwhile what was stripped goes out, and word that the parent has gone comes in. */
async function readSlowly() {
  const { files } = readFolder(dir);
  const before = readSnapshot(dir)?.files ?? [];
  const read = [];
  for (let i = 0; i < files.length; i += 20) {
    read.push(...readFiles({ files: files.slice(i, i + 20), flaws: [] }, before).files);
    await turn();
  }
  const { version, files: all } = await readDataset(dir, undefined, { known: read });
  return { version, files: all };
}
const reading = await readSlowly().catch(() => undefined);
const opened = new Promise((resolve) => process.once('message', resolve));
process.send({ reading });

const { used } = await opened;
setPriority(19);
for (const url of used) await import(url);
flushCompileCache();
// Only when the reading could be kept as well will a later start find everything.
if (directory && readSnapshot(dir)) writeFileSync(markIn(directory), '');
process.exit();
