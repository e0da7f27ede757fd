// "There were five rounds before the war: where was the last one?": what is asked for by its turn alone is one of those counted before.
import { NUMBERS } from '#ask/lexicon/spellings.ts';

const COUNT = `(?:\\d{1,2}|${Object.keys(NUMBERS)
  .filter((word) => /^[a-z]{3,7}$/.test(word))
  .join('|')})`;
/** What can be counted so, and told by its turn. */
const THING = '(?<thing>round|meeting|session|call|letter|visit|vote|ceasefire|truce|attack|strike)s';
/** How a setting tells how many there were. */
const SETTING = new RegExp(
  `(?:\\b(?:there (?:were|have been|had been)|(?:we|they|people|you) (?:had|count(?:ed)?|held)|(?:had|ran to|saw|took|went through|counted|held)) )?\\b(?:the )?${COUNT} ${THING}\\b(?: (?:were|had been|have been) (?:held|made|sent|cast))?`,
  'i',
);
const TURN = '(?:first|second|third|fourth|fifth|sixth|last|latest|final|[1-6](?:st|nd|rd|th))';
/** A turn with nothing said of what it is. */
const ALONE = new RegExp(
  `\\b(?<turn>the (?:very )?${TURN})(?: (?:one|of (?:them|those|these)))?(?=\\s*[?.!,]|\\s*$| (?:held|take|took|sent|made|cast)\\b)`,
  'i',
);
const ASKS = /\b(?:who|whom|whose|when|where|what|which|how|why)\b/i;
/** Where the setting ends and the question begins. */
const BREAK = /\s*(?:[:;.?!]|,|\s[-–—])\s+/;

/** A question with what its setting counts put where it says the turn alone; the rest of the setting stays, for it tells when and where. */
export function countedBefore(text: string): string {
  const parts = text.trim().split(new RegExp(`(${BREAK.source})`));
  const at = parts.findIndex((part) => ASKS.test(part));
  if (at < 2) return text;
  const [before, asked] = [parts.slice(0, at - 1).join(''), parts.slice(at).join('')];
  const setting = SETTING.exec(before);
  const alone = ALONE.exec(asked);
  if (!setting || !alone) return text;
  const rest = before.replace(setting[0], ' ').trim();
  const put = asked.replace(alone[0], `${alone.groups!.turn} ${setting.groups!.thing}`);
  return rest === '' ? put : `${rest}: ${put}`;
}
