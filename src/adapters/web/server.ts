// The one HTTP server: the page, its API, permalinks and health, and whatever the platforms send over HTTP.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type RequestHandler } from 'express';
import type { Registry } from 'prom-client';
import type { Log } from '#config/log.ts';
import type { House } from '#core/house.ts';
import type { Allowance } from '#core/limit.ts';
import type { Words } from '#words/en.ts';
import { assetRoutes } from './assets.ts';
import { exportRoutes } from './exports.ts';
import { noticePage } from './frame.ts';
import { healthRoutes, type Readiness } from './health.ts';
import { limited, VISITOR } from './limit.ts';
import { type DrawPng, pictureRoutes } from './picture.ts';
import { pageRoutes } from './routes.ts';
import type { Versions } from './versions.ts';

export type WebOptions = {
  readonly house: House;
  readonly log: Log;
  readonly readiness: () => Readiness;
  /** Older versions of the record, where its history is kept. */
  readonly versions?: Versions | undefined;
  /** Rasterises pictures; without it they are served as SVG alone. */
  readonly png?: DrawPng | undefined;
  /** Where others reach this installation, for links in permalinks. */
  readonly publicUrl?: string | undefined;
  /** What is counted, for GET /metrics. */
  readonly metrics?: Registry | undefined;
  /** What one address may ask. */
  readonly allowance?: Allowance;
  /** Handlers of the platforms, by method and path; they read the raw body themselves. */
  readonly mounts?: readonly Mount[];
};

type Mount = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handler: (...to: Parameters<RequestListener>) => Promise<unknown> | unknown;
};

/** What every answer carries: nothing may frame us, run script of others or learn where the reader came from. */
const headers: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  });
  next();
};

export function createWeb(options: WebOptions): RequestListener {
  const { house, log, readiness, versions, publicUrl, metrics, allowance = VISITOR, mounts = [] } = options;
  const words = house.wordsFor();
  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine or network says whom it speaks for; anybody else may claim what they like.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.use(headers);
  for (const { method, path, handler } of mounts) app[method](path, handler);
  app.use(healthRoutes(readiness));
  if (metrics)
    app.get('/metrics', async (_request, response) => {
      response.type(metrics.contentType).send(await metrics.metrics());
    });
  app.use(assetRoutes());
  app.use(limited(allowance, words.web.tooMany));
  app.use(exportRoutes(house));
  app.use(pictureRoutes({ house, versions, png: options.png }));
  app.use(pageRoutes({ house, versions, publicUrl: publicUrl?.replace(/\/$/, '') }));
  app.use((_request, response) => {
    response
      .status(404)
      .type('html')
      .send(noticePage(words.web.notFoundTitle, [words.web.notFound], words));
  });
  app.use(failures(log, words));
  return ahead(mounts, app, log);
}

/** What platforms send goes straight to them: they read headers and bodies themselves, and are in more of a hurry than Express. */
function ahead(mounts: readonly Mount[], app: Express, log: Log): RequestListener {
  const direct = new Map(mounts.map(({ method, path, handler }) => [`${method.toUpperCase()} ${path}`, handler]));
  return (request, response) => {
    const handler = direct.get(`${request.method} ${request.url}`);
    if (handler === undefined) return app(request, response);
    void (async () => handler(request, response))().catch((err: unknown) => {
      log.error({ err }, 'a request of a platform failed');
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}

const failures =
  (log: Log, words: Words): express.ErrorRequestHandler =>
  (error: Error & { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'a request failed');
    response
      .status(status)
      .type('text/plain')
      .send(`${status === 500 ? words.web.wrong : words.web.notRead}\n`);
  };

export type Listening = {
  readonly url: string;
  /** From here on each answer ends its connection, so that whoever keeps connections makes the next one elsewhere. */
  leave(): void;
  /** Lets requests in flight finish. */
  stop(): Promise<void>;
};

/** Longer than balancers keep an idle connection (60 s, most of them): closed by us, it might just have been given a request. */
const KEEP_ALIVE_MS = 75_000;

/** Listens until stopped. Slow senders and large heads are cut off. */
export function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  let leaving = false;
  const server: Server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: KEEP_ALIVE_MS, maxHeaderSize: 16_384 },
    (request, response) => {
      if (leaving) response.setHeader('connection', 'close');
      app(request, response);
    },
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      const shown = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${shown}:${bound}`,
        leave: () => {
          leaving = true;
        },
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          }),
      });
    });
  });
}
