// Waiting for an answer only as long as Slack waits for an acknowledgement.

/** Slack waits 3,000 ms; an answer that takes longer than this follows the acknowledgement. */
const PROMPT_MS = 1500;

const LATE = Symbol('late');

/** Resolves to the answer, or to nothing when it takes longer than `ms`. */
export async function promptly<T>(answer: Promise<T>, ms = PROMPT_MS): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((next) => {
    timer = setTimeout(next, ms, LATE);
  });
  const first = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
  return first === LATE ? undefined : first;
}
