// Whether the process lives, and whether it can answer: for balancers and people who watch.
import { Router } from 'express';

/** One thing the process needs, and what it says of itself. */
export type Check = { readonly name: string; readonly ok: boolean; readonly detail?: string };
export type Readiness = {
  readonly checks: readonly Check[];
  readonly data: { readonly version: string; readonly asOf: string };
};

export function healthRoutes(readiness: () => Readiness): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.type('text/plain').send('alive\n'));
  router.get('/readyz', (_request, response) => {
    const { checks, data } = readiness();
    const ready = checks.every((check) => check.ok);
    response.status(ready ? 200 : 503).json({ ready, data, checks });
  });
  return router;
}
