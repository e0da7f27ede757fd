// Two questions in one line, each with a subject of its own: both are answered.
import { type Answer, type Block, prose, strong } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { lighten } from './lighten.ts';
import { seek } from './seek.ts';

const JOINT =
  /\?\s*(?:and |also |&\s*)?(?=\S)|[,;]?\s+(?:and(?: also)?|&|\+|plus|also)\s+(?=(?:who|whom|whose|when|where|what|which|how|why)\b)/i;

/** "Which came first, the one or the other": when was each? */
const EITHER =
  /\b(?:which|what)(?: one| of (?:the two|them|these))? (?:came|comes|happened|followed|was|is|took place) (?:earlier|first|before|sooner|later|last)\b[^,:-]*[,:-]\s*(.+?),? or (?:was it )?(.+?)\s*\??$/i;

/** "Did he go before or after the round", "snapback: before or after the war": when was each? */
const ORDER =
  /^(?<auxiliary>did|was|were|is|has|had)?\s*(?<one>.+?)[,:]?(?: (?:come|came|happen|happened|take place|took place|was|is|did))?(?: it| that| this)? (?:before or after|after or before|earlier or later than) (?<other>.+?)(?:,? and (?:on )?(?:what|which) (?:day|date)|,? and when)?\s*\??$/i;

/** The two questions of when that a question of an order puts. */
function inOrder(typed: string): readonly string[] | undefined {
  const { auxiliary, one, other } = ORDER.exec(typed.trim())?.groups ?? {};
  return one && other ? [`when ${(auxiliary ?? 'was').toLowerCase()} ${one}`, `when was ${other}`] : undefined;
}

/** The questions a line puts, when each names something of its own and no record is about all of it. */
export function questionsIn(typed: string, read: (part: string) => Asking): readonly Asking[] {
  const either = EITHER.exec(typed);
  const whole = read(typed);
  // The day stands before both: "3 Feb 2026: which came first, the drone or the tanker?".
  const said = whole.reading.time?.text ?? '';
  const isBefore = either !== null && said !== '' && !either.slice(1).some((of) => of.toLowerCase().includes(said));
  const day = isBefore ? ` ${said}` : '';
  const order = either ? undefined : inOrder(typed);
  const parts = (either ? either.slice(1).map((of) => `when was ${of}${day}`) : (order ?? typed.split(JOINT))).filter(
    (part) => part.trim().length > 3,
  );
  if (parts.length !== 2) return [];
  const asked = parts.map(read);
  const together = seek(whole.reading, whole.index).some((c) => c.missing.length === 0 && c.onTime !== 0);
  // What is compared may be named by plain words.
  if (either || order) return asked;
  return !together && asked.every(hasSubject) ? asked : [];
}

/** Words that speak of what the question before named. */
const OF_BEFORE =
  /\b(?:it|he|she|they|him|them|(?:the|that) (?:ship|vessel|tanker|man|woman|meeting|round|letter|deal|body))\b/i;

/** The two halves of a line whose second speaks of what the first names, each a question of its own. */
export function halvesOf(typed: string, read: (part: string) => Asking): readonly Asking[] {
  const [one = '', other = '', ...more] = typed.split(JOINT).filter((part) => part.trim().length > 3);
  const named = read(one).reading.terms.filter((t) => t.must && t.sort === 'record' && t.ids?.length === 1);
  if (other === '' || more.length > 0 || named.length !== 1 || !OF_BEFORE.test(other)) return [];
  return [one, other.replace(OF_BEFORE, named[0]!.text)].map(read);
}

/** "And when was he born" has none: it speaks of what came before. */
const hasSubject = ({ reading }: Asking): boolean =>
  !/\b(?:he|she|it|they|his|her|their|its|him|them|there|that|this|those)\b/.test(reading.plain) &&
  reading.terms.some((t) => t.must && (t.ids ? t.sort !== 'country' : t.weight >= 3.5));

/** Blocks of each answer that are told when there are two. */
const MOST = 4;

export function together(answers: readonly Answer[], asked: readonly Asking[]): Answer {
  const told = answers.find((a) => a.status === 'answer') ?? answers[0]!;
  const blocks = answers.flatMap((answer, i): Block[] => [
    { kind: 'remark', prose: prose(strong(asked[i]!.reading.typed.trim())) },
    ...lighten(answer.blocks.slice(0, MOST), 1),
  ]);
  return {
    ...told,
    title: answers.map(({ title }) => title).join(' · '),
    records: [...new Set(answers.flatMap(({ records }) => records))],
    blocks,
    followups: answers.flatMap(({ followups }) => followups.slice(0, 2)),
  };
}
