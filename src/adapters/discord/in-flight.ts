// What has been taken in and is not finished: a stop waits for it, but not for ever.
export class InFlight {
  readonly #open = new Set<Promise<void>>();

  add(work: Promise<void>): Promise<void> {
    this.#open.add(work);
    void work.finally(() => this.#open.delete(work)).catch(() => {});
    return work;
  }

  /** Resolves when everything is finished, or after `most` milliseconds. */
  async drain(most: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, most);
    });
    await Promise.race([Promise.allSettled(this.#open), late]);
    clearTimeout(timer);
  }
}
