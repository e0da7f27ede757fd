// Faults that the local Slack commits on purpose: rate limits, lost requests and answers, errors, delays.

export type Fault = {
  /** Web API method, `response_url`, or `*`. */
  readonly method: string;
  /** Only calls that name this channel. */
  readonly channel?: string;
  readonly kind: 'rate-limit' | 'lost-request' | 'lost-response' | 'http-error' | 'api-error' | 'delay';
  /** How many calls it hits; default 1. */
  readonly times?: number;
  /** `rate-limit`: seconds in Retry-After (default 1) · `http-error`: status (default 503) · `delay`: milliseconds. */
  readonly value?: number;
  /** `api-error`: Slack's error code. */
  readonly error?: string;
};

export class Faults {
  #armed: { fault: Fault; left: number }[] = [];
  /** Told of every fault that hits. */
  onHit: (fault: Fault) => void = () => {};
  readonly #paced = new Map<string, number>();
  /** One post a second in each channel, as Slack enforces it; off unless a test asks. */
  pace = false;

  arm(fault: Fault): void {
    this.#armed.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#armed = [];
    this.pace = false;
  }

  /** The fault that hits this call, used up by being returned. */
  next(method: string, channel: string | undefined): Fault | undefined {
    const hit = this.#armed.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === '*' || fault.method === method) &&
        (fault.channel === undefined || fault.channel === channel),
    );
    if (!hit) return this.#paceOf(method, channel);
    hit.left -= 1;
    this.onHit(hit.fault);
    return hit.fault;
  }

  #paceOf(method: string, channel: string | undefined): Fault | undefined {
    if (!this.pace || method !== 'chat.postMessage' || channel === undefined) return undefined;
    const now = Date.now();
    const last = this.#paced.get(channel) ?? 0;
    // Slack lets a little jitter pass; 900 ms is stricter than it has been seen to be.
    if (now - last < 900) return { method, channel, kind: 'rate-limit', value: 1 };
    this.#paced.set(channel, now);
    return undefined;
  }
}
