// Questions that are only a name: a person, body, place, vessel or term; or a name that several share.
import type { Answer } from '#answer/answer.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Asking } from './asking.ts';
import { offerRecords } from './choice.ts';
import { wordsOf } from './plain.ts';
import { meantBy, type Term } from './reading.ts';
import { bound, seek } from './seek.ts';
import { tellWhole } from './told.ts';

const PLAIN_FRAMES = new Set(['define', 'who', 'what', 'status', 'where', 'yes-no', 'difference']);

export function bare(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const doubt = reading.unsure.length > 0 ? chooseAmong(asking) : undefined;
  if (doubt) return doubt;
  const musts = reading.terms.filter((t) => t.must);
  const first = musts.find((t) => t.ids && t.sort !== 'country' && t.sort !== 'office');
  const meant = first && meantBy(first, reading);
  if (!first || !meant || !dataset.find(meant)) return undefined;
  const only = { ...first, ids: [meant] };
  const more = musts.filter((t) => t !== first);
  const found = dataset.find(only.ids[0]!)!;
  const own = asking.index.of.get(found.record.id)!;
  const kindAsked =
    /\b(?:what|which) (?:type|kind|sort|class|category)\b|\b[a-z]+ or (?:a |an )?[a-z]+\b/.test(reading.plain) &&
    found.kind !== 'person';
  const founded =
    reading.frame === 'when' &&
    more.length > 0 &&
    more.every((t) => /^(?:establish|creat|found|born|form|start|dissolv)$/.test(reading.words[t.at]!.stem));
  const lacks = more.filter((t) => bound(t, own) < 0.94);
  if (reading.time || !(PLAIN_FRAMES.has(reading.frame) || founded)) return undefined;
  if (
    lacks.length > 0 &&
    !founded &&
    !(kindAsked && lacks.length < 3 && lacks.every((t) => t.hard === 'word' || t.hard === 'detail'))
  )
    return undefined;
  if (reading.terms.some((t) => !t.must && t.sort === 'ordinal')) return undefined;
  if (reading.words.length <= 3 && found.kind === 'person') {
    const others = namesakes(only, asking);
    if (others.length > 0) return offerRecords(asking, [found.record.id, ...others], only.text);
  }
  const answer = tellWhole(found, dataset, words);
  return { ...answer, records: [...new Set([...answer.records, ...more.flatMap((t) => t.ids ?? [])])] };
}

/** Events that name somebody else of that name, who has no record. */
function namesakes(term: Term, { dataset }: Asking): string[] {
  const [id] = term.ids!;
  const typed = wordsOf(term.text).map((w) => w.plain);
  const last = typed.at(-1)!;
  return dataset.events
    .filter(
      (event) =>
        !event.people?.includes(id!) || event.also_named?.some((n) => wordsOf(n).some((w) => w.plain === last)),
    )
    .filter(
      (event) =>
        event.also_named?.some((n) => wordsOf(n).some((w) => w.plain === last)) ||
        (!event.people?.includes(id!) &&
          wordsOf(`${event.name} ${event.summary.value}`).some((w) => w.plain === last) &&
          typed.length === 1),
    )
    .sort((a, b) => Number(inHead(b.name, last)) - Number(inHead(a.name, last)) || (dayOf(a) < dayOf(b) ? -1 : 1))
    .map((event) => event.id)
    .slice(0, 3);
}

const inHead = (name: string, word: string): boolean => wordsOf(name).some((w) => w.plain === word);

/** A shared name: those of its bearers that the rest of the question fits. One left is meant; several are offered. */
function chooseAmong(asking: Asking): Answer | undefined {
  const { reading, index } = asking;
  const [first] = reading.unsure as [(typeof reading.unsure)[number]];
  const rest = reading.terms.filter((t) => t.ids?.join() !== first.ids.join());
  const musts = rest.filter((t) => t.must);
  const best = first.ids.map((id) => {
    const term: Term = {
      text: first.text,
      sort: 'record',
      hard: 'name',
      keys: [[`@${id}`, 1]],
      weight: 4,
      must: true,
      at: 0,
      ids: [id],
    };
    const top = seek({ ...reading, terms: [term, ...rest] }, index).find(
      (c) => c.onTime !== 0 && bound(term, c.passage) > 0.3,
    );
    return { id, top };
  });
  if (musts.length === 0 && first.most && reading.words.length > 3) return undefined;

  const whole = best.filter(({ top }) => top && (top.missing.length === 0 || musts.every((t) => t.sort === 'country')));
  // One record that names them all needs no choice between them.
  if (musts.length > 0 && new Set(whole.map(({ top }) => top!.passage.id)).size < 2) return undefined;
  const most = Math.max(...whole.map(({ top }) => top!.score));
  const fitting =
    musts.length === 0
      ? [...first.ids]
      : whole.filter(({ top }) => top!.score >= most - (first.given ? 0.3 : 0.06)).map(({ id }) => id);
  return fitting.length > 1 ? offerRecords(asking, fitting, first.text) : undefined;
}
