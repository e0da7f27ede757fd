// "In which sea was it, Red Sea, Arabian Sea or Persian Gulf?": what one is to choose from is guessed, and nothing of it is taken for granted.
import { orderAsked } from '#ask/ways/order-of-two.ts';

/** An option is short; a longer one is a clause of its own. */
const OPTION = "(?:[\\p{L}\\d][\\p{L}\\d'’.-]*)(?: [\\p{L}\\d][\\p{L}\\d'’.-]*){0,3}";
const OPTIONS = new RegExp(
  `^(?<asks>.{12,}?)\\s*[?:,;–-]+\\s*(?<options>${OPTION}(?:, ?${OPTION})*(?:,? or |, ?)${OPTION})\\s*\\??\\s*$`,
  'iu',
);
const ASKS = /\b(?:who|whom|whose|what|which|when|where|how)\b/i;
/** The last option is the question itself: "30 min, one hour, or how much?" */
const OPEN = /\b(?:or )?(?<asks>how (?:much|many|long|far)|who|where|when|which|what)(?: else| then)?$/i;
const LENGTH = /\b(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\b/i;
/** What goes on with the question is no option: "…, and in which city". */
const GOES_ON = /\b(?:who|whom|what|which|when|where|how|why|is|was|were|did|do|does|that|and|but|he|she|it|they)\b/i;

/** The question without the options it offers; undefined where it offers none. */
export function unoffered(typed: string): string | undefined {
  const { asks = '', options = '' } = OPTIONS.exec(typed.trim())?.groups ?? {};
  if (options === '' || orderAsked(typed)) return undefined;
  const open = OPEN.exec(options)?.groups?.asks;
  if (!ASKS.test(asks)) {
    if (!open) return undefined;
    return `${LENGTH.test(options) ? 'how long was' : open.toLowerCase()} ${asks}?`;
  }
  // A mark before them or an "or" among them sets options apart from what only tells more.
  const isSetApart = /\bor\b/i.test(options) || /[?:]\s*$/.test(typed.slice(0, typed.lastIndexOf(options)).trimEnd());
  return isSetApart && !GOES_ON.test(options) ? `${asks}?` : undefined;
}
