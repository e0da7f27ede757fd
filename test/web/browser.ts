// A real browser for tests, where there is one: CHROME_PATH, or a Chromium in its usual place.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const chromePath: string | undefined = PLACES.find((path) => path && existsSync(path));

export const launch = (): Promise<Browser> =>
  // A container has no user namespaces to put a sandbox in; the pages shown are our own.
  chromium.launch({ executablePath: chromePath!, args: ['--no-sandbox'] });
