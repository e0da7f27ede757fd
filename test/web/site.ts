// A site of its own for tests: the page over the real record, on a port of this machine.
import { Registry } from 'prom-client';
import { createWeb, type Listening, listen, type WebOptions } from '#adapters/web/server.ts';
import { createLog } from '#config/log.ts';
import { house } from '../house/ask.ts';

export type Site = Listening & { get(path: string, init?: RequestInit): Promise<Response> };

export async function openSite(options: Partial<WebOptions> = {}): Promise<Site> {
  const { version, asOf } = house.library().dataset;
  const app = createWeb({
    house,
    log: createLog({ LOG_LEVEL: 'silent' }),
    readiness: () => ({ checks: [{ name: 'data', ok: true }], data: { version, asOf } }),
    metrics: new Registry(),
    ...options,
  });
  const listening = await listen(app, '127.0.0.1', 0);
  return { ...listening, get: (path, init) => fetch(`${listening.url}${path}`, { redirect: 'manual', ...init }) };
}
