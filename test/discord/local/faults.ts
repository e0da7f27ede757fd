// Faults that the local Discord commits on purpose: rate limits, errors, lost requests and answers, delays.

export type Fault = {
  /** `callback`, `webhook`, `message`, `commands`, `gateway` or `*`. */
  readonly what: string;
  readonly channel?: string;
  readonly kind: 'rate-limit' | 'http-error' | 'lost-request' | 'lost-response' | 'delay' | 'api-error';
  /** How many calls it hits; default 1. */
  readonly times?: number;
  /** `rate-limit`: seconds (default 1) · `http-error`, `api-error`: status · `delay`: milliseconds. */
  readonly value?: number;
  /** `api-error`: Discord's code, e.g. 50001. */
  readonly code?: number;
};

export class Faults {
  #armed: { fault: Fault; left: number }[] = [];
  /** Told of every fault that hits. */
  onHit: (fault: Fault) => void = () => {};

  arm(fault: Fault): void {
    this.#armed.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault that hits this call, used up by being returned. */
  next(what: string, channel?: string): Fault | undefined {
    const hit = this.#armed.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.what === '*' || fault.what === what) &&
        (fault.channel === undefined || fault.channel === channel),
    );
    if (!hit) return undefined;
    hit.left -= 1;
    this.onHit(hit.fault);
    return hit.fault;
  }
}
