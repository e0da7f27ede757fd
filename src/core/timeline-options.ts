// The options that choose events, shared by /timeline and /export so that a list and its file always agree.
import { EVENT_TYPES, TOPICS } from '#dataset/event.ts';
import { option } from './option.ts';

export const timelineOptions = () => ({
  about: option.about().optional(),
  from: option.day().optional(),
  to: option.day().optional(),
  topic: option.choice(TOPICS).optional(),
  type: option.choice(EVENT_TYPES).optional(),
  order: option.choice(['oldest', 'newest']).optional(),
});
