// Ids as Slack makes them: short words. They go back out in buttons and addresses, so nothing else is taken for one.

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ID = /^[\w.:-]{1,64}$/;
const ALONE = ['user_id', 'team_id', 'channel_id', 'enterprise_id'] as const;
const WITHIN = ['user', 'team', 'channel', 'enterprise'] as const;

/** Absent is as good as an id. */
const isId = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'string' && ID.test(value));

/** A person or place is an id, or an object with one. */
const isNamed = (value: unknown): boolean =>
  isId(value) || (isObject(value) && typeof value.id === 'string' && isId(value.id));

/** Whether the people and places of a payload, and of the event in it, have ids that can be some. */
export function hasGoodIds(body: Json): boolean {
  const event = isObject(body.event) ? body.event : {};
  const ids = [...ALONE.map((key) => body[key]), event.ts, event.thread_ts];
  return ids.every(isId) && WITHIN.every((key) => isNamed(body[key]) && isNamed(event[key]));
}
