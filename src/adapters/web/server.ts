// The one HTTP server: the page, its API, permalinks and health, and whatever the platforms send over HTTP.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type RequestHandler } from 'express';
import type { Log } from '#config/log.ts';
import type { House } from '#core/house.ts';
import { healthRoutes, type Readiness } from './health.ts';
import { pageRoutes } from './routes.ts';

export type WebOptions = {
  readonly house: House;
  readonly log: Log;
  readonly readiness: () => Readiness;
  /** Handlers of the platforms, by method and path; they read the raw body themselves. */
  readonly mounts?: readonly {
    readonly method: 'get' | 'post';
    readonly path: string;
    readonly handler: RequestHandler;
  }[];
};

/** What every answer carries: nothing may frame us, run script of others or learn where the reader came from. */
const headers: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  next();
};

export function createWeb({ house, log, readiness, mounts = [] }: WebOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(headers);
  for (const { method, path, handler } of mounts) app[method](path, handler);
  app.use(healthRoutes(readiness));
  app.use(pageRoutes(house));
  app.use(((error: Error & { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'a request failed');
    response
      .status(status)
      .type('text/plain')
      .send(status === 500 ? 'Sorry, that went wrong.' : 'This request cannot be read.');
  }) as express.ErrorRequestHandler);
  return app;
}

export type Listening = { readonly url: string; stop(): Promise<void> };

/** Listens until stopped; stopping lets requests in flight finish. */
export function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server: Server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 }, app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      const shown = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${shown}:${bound}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          }),
      });
    });
  });
}
