// Words of the record given back to it: "who said there are off ramps", "'light at the end' — whose words?".
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { tellBriefly, tellWhole } from '#ask/telling/told.ts';
import { stem } from '#ask/text/stem.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Quote } from '#dataset/other-kinds.ts';

/** Words without marks or case, as they stand in a text. */
const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What asks whose words follow. */
const CUE =
  /\b(?:(?:who|which \w+|what \w+)(?: was it that| ever| exactly| had| has)? (?:said|says|told(?: \w+)?|wrote|writes|tweeted|posted|claimed|argued|declared|warned|insisted|remarked)|whose (?:words|line|quote|phrase|sentence|remark|statement)s?(?: (?:is|are|was|were|it|this|that))*|(?:quoted|cited) as (?:saying|having said)|who used the (?:words?|phrase|line))\b:?/i;

const MARKED = /["“”„«»]([^"“”„«»]{6,})["“”«»]|(?<!\p{L})['‘]((?:[^'‘’]|(?<=\p{L})['’](?=\p{L})){8,}?)['’](?!\p{L})/u;

/** Whoever stands before the colon. */
const SPEAKER = /^[^?]*\p{L}[^?]*:\s*$/u;

/** Fewest words that tell a saying, and the share of what is given that must be its own. */
const RUN = 3;
const SHARE = 0.6;
/** Most sayings that share the words given. */
const MOST = 3;
/** Most events of its day told beside a saying. */
const EVENTS = 2;

type Said = { readonly quote: Quote; readonly tokens: readonly string[] };
const made = new WeakMap<Dataset, ReadonlyMap<string, readonly Said[]>>();

/** Sayings by each three words that stand together in them. */
function runsOf(dataset: Dataset): ReadonlyMap<string, readonly Said[]> {
  const known = made.get(dataset);
  if (known) return known;
  const runs = new Map<string, Said[]>();
  for (const quote of dataset.all.quote.values()) {
    const said = { quote, tokens: tokensOf(quote.text) };
    for (const run of new Set(said.tokens.slice(RUN - 1).map((_, i) => said.tokens.slice(i, i + RUN).join(' '))))
      runs.set(run, [...(runs.get(run) ?? []), said]);
  }
  made.set(dataset, runs);
  return runs;
}

type Match = { readonly quotes: readonly Quote[]; readonly run: readonly string[] };

/** The longest run of the words that stands in sayings, with those it stands in. */
function longestRun(given: readonly string[], dataset: Dataset): Match | undefined {
  const runs = runsOf(dataset);
  let best: Match | undefined;
  for (let i = 0; i + RUN <= given.length; i++)
    for (const { quote, tokens } of runs.get(given.slice(i, i + RUN).join(' ')) ?? [])
      for (let j = 0; j + RUN <= tokens.length; j++) {
        let n = 0;
        while (i + n < given.length && given[i + n] === tokens[j + n]) n++;
        if (n < RUN || n < (best?.run.length ?? 0)) continue;
        const same = best && best.run.length === n ? best.quotes.filter((q) => q !== quote) : [];
        best = { quotes: [...same, quote], run: given.slice(i, i + n) };
      }
  return best;
}

/** The saying a question gives the words of; undefined when it gives none. `read` reads a question. */
export function quoted(typed: string, dataset: Dataset, read: (text: string) => Asking): Answer | undefined {
  const marked = MARKED.exec(typed);
  const cue = CUE.exec(typed);
  if (!marked && !cue) return undefined;
  const given = tokensOf(marked ? (marked[1] ?? marked[2]!) : typed.slice(cue!.index + cue![0].length));
  while (!marked && /^(?:that|this|about|the|there|were|is|was)$/.test(given[0] ?? '') && given.length > RUN + 1)
    given.shift();
  const found = longestRun(given, dataset);
  if (!found || found.quotes.length > MOST || found.run.length < given.length * SHARE) return undefined;
  const whole = found.run.length === given.length;
  if (!whole && found.run.filter((w) => !STOP.has(stem(w))).length < 2) return undefined;
  const rest = marked ? `${typed.slice(0, marked.index)} ${typed.slice(marked.index + marked[0].length)}` : '';
  const asking = read(rest.trim() === '' ? typed : rest);
  const { index, reading, words } = asking;
  // What is given besides must be told of the saying, too.
  const bears = ({ id }: Quote): boolean =>
    given.every((w) => found.run.includes(w) || STOP.has(stem(w)) || index.of.get(id)!.keys.has(stem(w)));
  const quotes = found.quotes.filter((q) => whole || bears(q));
  const { time } = marked ? reading : {};
  const timely = quotes.filter(
    (q) =>
      !time || time.relative || time.any.some(({ from, to }) => q.date >= from.slice(0, q.date.length) && q.date <= to),
  );
  if (timely.length === 0) return undefined;
  // "When did Trump say …" takes for granted that Trump said it.
  const people = marked
    ? reading.terms.filter((t) => t.sort === 'record' && t.ids!.some((id) => dataset.all.person.has(id)))
    : [];
  // "Borrell: '…'. To whom did he say it": whose words they are is told and not asked.
  const isTold = marked !== null && SPEAKER.test(typed.slice(0, marked.index));
  const open =
    cue || (!isTold && (reading.frame === 'whose-words' || reading.frame === 'yes-no' || reading.frame === 'who'));
  const said =
    people.length === 0 ? timely : timely.filter((q) => people.some((t) => t.ids!.includes(q.speaker ?? '')));
  if (said.length === 0 && !open) {
    if (!/\b(?:did|does|has|had|when|where|why)\b/.test(reading.plain)) return undefined;
    const what = words.ask.premise.otherDoer(people.map((t) => t.text).join(', '), `“${timely[0]!.text}”`);
    return falsePremise(
      what,
      timely.map((q) => q.id),
      asking,
    );
  }
  const chosen = said.length > 0 ? said : timely;
  const told = chosen.map((q) => tellWhole(dataset.find(q.id)!, dataset, words));
  // Where and to whom it was said, the event of that day tells.
  const [first] = chosen;
  const events = first!.speaker
    ? dataset
        .eventsOf(first!.speaker)
        .filter((e) => dayOf(e) === first!.date)
        .slice(0, EVENTS)
    : [];
  return {
    ...told[0]!,
    asked: { question: typed },
    reading: words.ask.readAs(words.ask.frame['whose-words'], [], undefined),
    records: [...new Set([...told.flatMap((t) => t.records), ...events.map((e) => e.id)])],
    blocks: lighten([
      ...told.flatMap((t) => t.blocks),
      ...events.flatMap((e) => tellBriefly({ kind: 'event', record: e }, dataset, words)),
    ]),
  };
}
