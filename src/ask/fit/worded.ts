// Whether a record has words as they were said: a quotation, or what the headline opens with is told in quotation marks.
import type { Asking } from '#ask/asking.ts';
import type { Passage } from '#ask/record/passage.ts';

/** A paper of which the very words would have to be printed. */
const OF_PAPER = /\b(?:clause|article|paragraph) \d|\b(?:text|wording|transcript|letter)\b/;
/** What one said to another alone is in no headline. */
const TO_SOMEBODY =
  /\b(?:say|says|said|speak|spoke|write|wrote|written|whisper(?:ed)?|reply|replied) to\b|\b(?:tell|tells|told)\b/;
/** What somebody wrote is in nothing that they spoke: an interview about a letter is not the letter. */
const WRITTEN = /\b(?:wrote|write|writes|written)\b/;
const LETTER = /(?<!\b(?:about|on|over|disclos\w+|after|with) (?:(?:the|his|a|that|trumps?) )?)\bletter\b/;
const SPOKEN =
  /\b(?:interview|speech|address|cabinet|conference|briefing|reporters|oval office|telephone|dinner|rally|sermon|remarks|assembly|visit)\b/i;
/** At least two words in quotation marks. */
const QUOTED = /(?<![\p{L}\d])['‘“"][\p{L}\d$][^'‘’“”"]* [^'‘’“”"]*['’”"](?!\p{L})/u;

/** "What Trump wrote": the words must be those of whoever said so. */
const SAYS = /^(?:wrote|write|writes|said|say|says|posted|post|tweeted|told|answered|replied)$/;
const isOfAnother = (id: string, { reading: { terms, words }, dataset }: Asking): boolean => {
  const author = terms.find((t) => (t.sort === 'record' || t.sort === 'office') && SAYS.test(words[t.to]?.plain ?? ''));
  const speaker = dataset.all.quote.get(id)?.speaker;
  return author !== undefined && speaker !== undefined && !author.ids?.includes(speaker);
};

/** Whether a record has the exact words asked for. */
export function worded({ id, kind, opens, sentences }: Passage, asking: Asking): boolean {
  const { plain, terms } = asking.reading;
  const isSpoken = sentences.some(({ text }, i) => i > 0 && SPOKEN.test(text));
  const isOfLetter = sentences.some(({ text }, i) => i > 0 && /\bletter\b/i.test(text));
  if (kind === 'quote')
    return (
      !/\b(?:clause|article|paragraph) \d/.test(plain) &&
      !(WRITTEN.test(plain) && isSpoken) &&
      !(LETTER.test(plain) && (isSpoken || !isOfLetter)) &&
      !isOfAnother(id, asking)
    );
  if (kind !== 'event' || OF_PAPER.test(plain) || TO_SOMEBODY.test(plain)) return false;
  const isHis = opens !== undefined && terms.some((t) => t.ids?.includes(opens));
  return isHis && QUOTED.test(sentences[0]?.text ?? '');
}
