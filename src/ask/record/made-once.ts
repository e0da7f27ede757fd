// What is made once for a dataset, in steps of some milliseconds, so that others have their turns between them.
import type { Dataset } from '#dataset/dataset.ts';

export type MadeOnce<T, A extends unknown[]> = {
  /** What was made, or the rest of it made now. */
  of(dataset: Dataset, ...rest: A): T;
  /** One step. Whether there is more to do. */
  further(dataset: Dataset, ...rest: A): boolean;
};

export function madeOnce<T, A extends unknown[]>(
  build: (dataset: Dataset, ...rest: A) => Generator<void, T>,
): MadeOnce<T, A> {
  const made = new WeakMap<Dataset, { readonly it: T }>();
  const underWay = new WeakMap<Dataset, Generator<void, T>>();
  const further = (dataset: Dataset, ...rest: A): boolean => {
    if (made.has(dataset)) return false;
    const steps = underWay.get(dataset) ?? build(dataset, ...rest);
    underWay.set(dataset, steps);
    const step = steps.next();
    if (!step.done) return true;
    made.set(dataset, { it: step.value });
    underWay.delete(dataset);
    return false;
  };
  return {
    further,
    of(dataset, ...rest) {
      while (further(dataset, ...rest));
      return made.get(dataset)!.it;
    },
  };
}
