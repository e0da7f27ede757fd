// The one place where resvg is asked.
import { Resvg } from '@resvg/resvg-js';
import type { Job } from './png.ts';

/** PNG of a job. Takes the thread it runs on for tens of milliseconds. */
export const rasterise = ({ svg, zoom, fontFiles }: Omit<Job, 'id'>): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  })
    .render()
    .asPng();
