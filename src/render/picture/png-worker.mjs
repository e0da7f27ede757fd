// The thread pictures are drawn on: a `Job` in, a `Done` out, one at a time (png.ts). Plain JavaScript, so that the
// thread does not load Node's TypeScript stripper before its first picture.
import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

// Linux counts this per thread: where there are more threads than processors, those who answer in words come first.
if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 10));

parentPort.on('message', ({ id, svg, zoom, fontFiles }) => {
  try {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
    const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render();
    const png = new Uint8Array(drawn.asPng()).buffer;
    parentPort.postMessage({ id, png }, [png]);
  } catch (error) {
    parentPort.postMessage({ id, failed: String(error) });
  }
});
