// What a command needs only when it is asked, so that a start does not wait for it.

/**
 * Loads a module when it is first used. From then on nothing is waited for, and `use` is done at once: what somebody's
 * question costs the others is measured until it first waits (turns.ts).
 */
export function later<M>(load: () => Promise<M>): <R>(use: (module: M) => R | Promise<R>) => R | Promise<R> {
  let loaded: M | undefined;
  return (use) => {
    if (loaded !== undefined) return use(loaded);
    return load().then((module) => {
      loaded = module;
      return use(module);
    });
  };
}

/**
 * Does the rest of some work in steps, others' turns between them; `further` does one and tells whether there are more.
 * Undefined when nothing was left to do, so that then nothing is waited for.
 */
export function inSteps(further: () => boolean): Promise<void> | undefined {
  if (!further()) return undefined;
  return (async () => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (further());
  })();
}
