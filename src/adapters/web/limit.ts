// How often one address may ask.
import { isIPv6 } from 'node:net';
import type { RequestHandler } from 'express';
import { type Allowance, makeLimiter } from '#core/limit.ts';

/** Generous to a reader with many tabs, narrow to a machine. */
export const VISITOR: Allowance = { burst: 120, perMinute: 600 };

/** One household is one asker: an IPv6 network of /64, or an IPv4 address. */
export function householdOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const between = Array(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...between, ...after].slice(0, 4).join(':').toLowerCase();
}

/** This machine's own addresses are not limited: they are its owner, or a proxy that names nobody. */
const isLocal = (address: string): boolean => /^(?:::1$|(?:::ffff:)?127\.)/.test(address);

export function limited(allowance: Allowance, says: string): RequestHandler {
  const limiter = makeLimiter(allowance);
  return (request, response, next) => {
    const address = request.ip ?? '';
    if (isLocal(address)) return next();
    const household = householdOf(address);
    const began = performance.now();
    if (limiter.take(household, began)) {
      next();
      // What was done before the request first waited for something, nobody else was answered in.
      return limiter.charge(household, performance.now() - began);
    }
    response.status(429).set('Retry-After', '10').type('text/plain').send(`${says}\n`);
  };
}
