// Numbers a question takes for granted that the record shows by what it names: how a vote went, how many vetoed, how many rounds there were.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Passage } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { dayOf } from '#dataset/dataset.ts';
import { agentOf } from './failing.ts';

/** "Failed 4-9-2", "by 50 to 48". */
const SPLIT = /(?<![\d-])\b(\d{1,3})\s?(?:-|–|:)\s?(\d{1,3})(?:\s?(?:-|–|:)\s?(\d{1,2}))?\b(?!-?\d)/gu;
const COUNTED = /^(?:countries|states|members|nations|governments|powers)$/;
/** What a headline may name side by side. */
const SHIPS = /^(?:ships|vessels|tankers|freighters)$/;
const WHICH = /^(?:that|who|which|to)$/;
const ROUNDS = /\b(\d{1,2}) (?:[a-z]+ )?rounds\b/;
const OPEN = /\b(?:how many|plan\w*|schedul\w*|expect\w*|would|will|first|last|next|more|after|before)\b/;
const ALONE = 0.25;

export function countedSo(asking: Asking): Answer | undefined {
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  return tooManyRounds(reading, asking) ?? onVote(reading, asking) ?? ofShips(reading, asking);
}

/** "Witkoff and Araghchi held seven rounds": more than the record has of that time. */
function tooManyRounds({ plain, time }: Reading, asking: Asking): Answer | undefined {
  const said = Number(ROUNDS.exec(plain)?.[1] ?? 0);
  if (said < 2 || !time || OPEN.test(plain) || /\b(?:e3|european|vote|ballot)\b/.test(plain)) return undefined;
  const held = asking.dataset.events.filter(
    (e) => e.round?.number !== undefined && time.any.some(({ from, to }) => dayOf(e) >= from && dayOf(e) <= to),
  );
  const numbers = new Set(held.map((e) => e.round!.number));
  const last = held.at(-1);
  return last && said > numbers.size ? refused(`${said} rounds`, `${numbers.size}`, last, asking) : undefined;
}

/** "Failed 6-7-2", "the three countries that vetoed it": how a vote went. */
function onVote(reading: Reading, asking: Asking): Answer | undefined {
  const { typed, words, terms } = reading;
  const splits = [...typed.matchAll(SPLIT)].map((m) => m.slice(1).filter(Boolean).map(Number));
  const at = words.findIndex(({ plain }, i) => /^\d$/.test(plain) && COUNTED.test(words[i + 1]?.plain ?? ''));
  const deed = WHICH.test(words[at + 2]?.plain ?? '') ? words[at + 3] : words[at + 2];
  if (splits.length === 0 && (at < 0 || !deed)) return undefined;
  const [top] = seek({ ...reading, terms: terms.map((t) => (t.focus ? { ...t, must: false } : t)) }, asking.index, [
    'event',
  ]);
  if (!top || top.missing.length > 0 || top.onTime === 0 || (top.onTime !== 1 && top.lead < ALONE)) return undefined;
  const event = asking.dataset.all.event.get(top.passage.id)!;
  if (splits.length > 0) {
    if (event.type !== 'vote') return undefined;
    const told = top.passage.sentences.flatMap(({ text }) => [...text.matchAll(SPLIT)].map((m) => m[0]));
    const numbers = new Set(top.passage.sentences.flatMap(({ words: own }) => own.map((w) => Number(w.plain))));
    const wrong = splits.find((split) => split.some((n) => !numbers.has(n)));
    return wrong && told.length > 0 ? refused(wrong.join('-'), told[0]!, event, asking) : undefined;
  }
  const doers = doersOf(deed!.stem, top.passage, asking);
  const said = Number(words[at]!.plain);
  return doers > 1 && doers !== said ? refused(`${said} ${words[at + 1]!.raw}`, `${doers}`, event, asking) : undefined;
}

/** "The four ships seized on that day", where a headline names two. */
function ofShips(reading: Reading, asking: Asking): Answer | undefined {
  const { words, terms } = reading;
  const { dataset, index } = asking;
  const isVessel = (ids: readonly string[] = []): boolean => ids.some((id) => dataset.all.vessel.has(id));
  const at = words.findIndex(
    ({ plain }, i) => /^\d$/.test(plain) && words.slice(i + 1, i + 3).some((w) => SHIPS.test(w.plain)),
  );
  if (at < 0 || reading.frame === 'how-many' || terms.some((t) => isVessel(t.ids))) return undefined;
  const [top] = seek({ ...reading, terms: terms.map((t) => (t.focus ? { ...t, must: false } : t)) }, index, ['event']);
  if (!top || top.missing.length > 0 || top.onTime !== 1 || top.lead < ALONE) return undefined;
  const own = partsOf(top.passage).own.map((clause) => clause.map((w) => w.plain));
  const named = new Set(index.link(own[0] ?? []).flatMap(({ ids }) => (isVessel(ids) ? ids : [])));
  const said = words[at]!.plain;
  if (named.size < 2 || named.size === Number(said) || own.some((clause) => clause.includes(said))) return undefined;
  return refused(`${said} ships`, `${named.size}`, dataset.all.event.get(top.passage.id)!, asking);
}

/** How many states a headline names side by side as those who did it: "Russia and China veto". */
function doersOf(stem: string, passage: Passage, { index }: Asking): number {
  const [headline] = partsOf(passage).own;
  const at = headline?.findIndex((w) => w.stem === stem) ?? -1;
  const states = at > 0 ? [...agentOf(headline!, at, passage, index)].filter((key) => key.startsWith('~')) : [];
  return new Set(states).size;
}

function refused(said: string, told: string, event: { id: string; name: string }, asking: Asking): Answer {
  const { words } = asking;
  return falsePremise(words.ask.premise.otherFigure(said, told, event.name), [event.id], asking);
}
