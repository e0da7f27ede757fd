// How a matter stands now: the latest record that says so, told with its day, and those before it.
import { type Answer, type Block, prose, strong, text } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { MATTERS, type Matter, NOW, STANDS, STATUS, THIS_MOMENT } from '#ask/lexicon/matters.ts';
import type { Term } from '#ask/reading/reading.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { tellWhole } from '#ask/telling/told.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { nameOf } from '#dataset/label.ts';
import type { Position } from '#dataset/other-kinds.ts';
import { entryOf } from '#tell/event.ts';
import { positionEntry } from '#tell/other.ts';

/** "The state of …", "how are … going": how it stands, whatever else is said of it. */
const ASKED =
  /\b(?:status|state|situation|progress|state of play) (?:of|in|with|on|around|at|regarding)\b|\bstatus$|\blatest(?: (?:news|updates?|word))?(?:$| (?:on|about|with|in) (?:the )?(?:[a-z]+ ){0,2}[a-z]+$)|\bwhat (?:has |have )?(?:happened|become|became) (?:to|with|of) (?:the |all )?[a-z]+(?: [a-z]+)?$|\b(?:tell me|know|hear|info|information) (?:all |more |something )?about (?:the|these|those) (?:[a-z]+ )?[a-z]+$|\bwhere (?:do|does) .*\bstand\b|\bhow (?:is|are) .*\b(?:going|doing|looking|progressing)\b|\bwhats? (?:is )?(?:going on|happening|up) (?:with|in|at|about)\b|\bcurrent (?:status|state|situation)\b/;

/** "What is in the deal", "the terms of the agreement": what it holds, of whatever was agreed last. */
const CONTENTS =
  /\bwhat(?: is|s| are)? (?:actually |really |exactly )?in (?:the|this|that|their)\b|\b(?:terms?|contents?|details?|text|points|clauses|main points|key points|substance|summary|overview) of (?:the|this|that|their)\b|\b(?:summari[sz]e|explain|outline) (?:the|this|that|their)\b|^(?:the )?(?:[a-z]+ ){0,2}(?:deal|agreement|accord|memorandum|mou) (?:terms|details|contents|text|summary|points)$|\bwhat(?: is|s| are| does)? the (?:[a-z]+ ){0,3}(?:about|say|contain|include)$/;
/** "What did they agree on", of no one day or place. */
const AGREED =
  /\bwhat (?:did|have|has) (?:they|iran|us|the us|both sides|the two sides|(?:the )?(?:us|iran) and (?:the )?(?:us|iran)|iran|the iranians) agree(?: on| to| upon)?$|\bwhat (?:was|has been|have they|did they) agreed(?: on| upon)?$/;

/** A question of today, put with a verb of the present. */
const PRESENT =
  /^(?:(?:so|and|but|hey|hi|ok|please) )*(?:is|are|has|have|does|do|can|could|did)\b(?!.* (?:did|was|were|had|will|would|should|might|if|true|that)\b)/;
/** "Hormuz open or closed": the same without its verb. */
const FRAGMENT =
  /^(?!(?:when|where|why|who|how|what|which|whether)\b)(?:the )?(?:[a-z]+ ){1,4}(?:open|closed|over|lifted|dead|alive|holding|signed|resumed)(?: or (?:not|open|closed|shut|dead|alive|still on))?$/;
const PAST = /\b(?:did|was|were|had)\b/;

/** "Under sanctions", "at war", "can they inspect", "are they negotiating": the verb itself asks how it stands. */
const IN_IT =
  /\b(?:under|at|in) (?:sanctions?|war|talks|negotiations)\b|\b(?:can|is|are)\b.*\b[a-z]+(?:ing|ect|ell|port)\b/;

/** Earlier records told after the latest. */
const EARLIER = 3;
/** Sides of the talks: named or not, the matter is theirs. */
const SIDES: ReadonlySet<string> = new Set(['iran', 'united-states']);

export function state(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.time && !NOW.test(reading.time.text)) return undefined;
  const asked = matterOf(asking);
  if (!asked) return undefined;
  const { matter } = asked;
  if (matter.daily && reading.time && THIS_MOMENT.test(reading.time.text)) return undefined;
  const told = asked.contents ? matter.contents! : matter.told;
  const fit = dataset.events
    .filter((event) => tells(event, { ...matter, told }, asking))
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const last = fit.at(-1);
  if (!last) return undefined;
  const named = AGREED.test(reading.plain)
    ? []
    : reading.words.filter((w) => matter.named.has(w.stem) || matter.beside.has(w.stem)).map((w) => w.raw);
  const stances = positionsOn(matter, asking);
  const earlier = fit.slice(-1 - EARLIER, -1).reverse();
  const blocks: Block[] = [
    {
      kind: 'remark',
      prose: prose(
        strong(words.ask.latest([...new Set(named)].join(' '))),
        text(`. ${words.ask.endsOn(dataset.asOf)}`),
      ),
      small: true,
    },
    ...tellWhole({ kind: 'event', record: last }, dataset, words).blocks,
    ...(stances.length > 0
      ? lighten([{ kind: 'entries', entries: stances.map((p) => positionEntry(p, dataset)) }], 1)
      : []),
    ...(earlier.length > 0 ? lighten([{ kind: 'entries', entries: earlier.map((e) => entryOf(e)) }], 1) : []),
  ];
  return {
    title: last.name,
    status: 'answer',
    records: [last.id, ...earlier.map((e) => e.id), ...stances.map((p) => p.id)],
    blocks,
    followups: matter.topics
      ? [
          {
            label: words.tell.timeline,
            question: { command: 'timeline', given: { topic: matter.topics[0]!, order: 'newest' } },
          },
        ]
      : [],
  };
}

/** The matter whose state is asked for; undefined where the question asks for anything more. */
function matterOf({
  reading: { plain, words, terms, frame },
  dataset,
}: Asking): { matter: Matter; contents: boolean } | undefined {
  const contents = (CONTENTS.test(plain) && !PAST.test(plain)) || AGREED.test(plain);
  const asked = contents || ASKED.test(plain);
  const whether = PRESENT.test(plain) && (frame === 'yes-no' || frame === 'status');
  // "Date Hormuz was declared closed" asks for a day.
  if (!asked && !whether && !(FRAGMENT.test(plain) && frame !== 'when')) return undefined;
  const matter = MATTERS.find((m) => words.some((w) => m.named.has(w.stem)));
  if (!matter || (contents && !matter.contents) || matter.not?.test(plain)) return undefined;
  const isCovered = ({ at, ids = [] }: Term): boolean =>
    [matter.named, matter.beside, matter.told, STANDS, STATUS].some((set) => set.has(words[at]!.stem)) ||
    // A name written otherwise: the record it means is called by it.
    (ids.length === 1 && wordsOf(labelOf(ids[0]!, dataset)).some((w) => matter.named.has(w.stem)));
  const covered = terms.every((t) =>
    t.sort === 'country' ? t.ids!.every((id) => SIDES.has(id)) : !t.must || isCovered(t),
  );
  const stands = asked || IN_IT.test(plain) || words.some((w) => STANDS.has(w.stem));
  return covered && stands ? { matter, contents } : undefined;
}

const labelOf = (id: string, dataset: Dataset): string => {
  const found = dataset.find(id);
  return found ? nameOf(found) : '';
};

/** How strong the words of a summary are; those of a headline are as strong as can be. */
const SUMMARY = 0.88;

/** Whether an event says how the matter stands. */
function tells(event: Event, { named, told, topics, types, whole }: Matter, { index }: Asking): boolean {
  if (event.type === 'talks-round' && !types.includes(event.type)) return false;
  if (topics && !topics.some((t) => event.topics.includes(t))) return false;
  const { sentences } = index.of.get(event.id)!;
  const says = (set: ReadonlySet<string>): boolean =>
    sentences.some(
      (s) => (s.strength === 1 || (whole && s.strength >= SUMMARY)) && s.words.some((w) => set.has(w.stem)),
    );
  return (topics !== undefined || says(named)) && (types.includes(event.type) || says(told));
}

/** The latest positions on the matter. */
function positionsOn({ issue }: Matter, { dataset }: Asking): Position[] {
  const all = [...dataset.all.position.values()]
    .filter((p) => p.issue === issue)
    .sort((a, b) => compareDays(b.as_of, a.as_of));
  return all.slice(0, 2);
}
