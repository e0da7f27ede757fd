// What a question takes for granted of people: titles they bear, deaths, deeds they took part in. Tested before anything is told.
import type { Asking } from '#ask/asking.ts';
import { bound, type Candidate } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { LESSER, officeWord } from '#ask/lexicon/offices.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { meantBy, type Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import { best } from '#dataset/claims.ts';
import type { Person } from '#dataset/person.ts';

/** Words an office can be told by when it stands beside a name. */
const OFFICE = new Set(
  [
    'president',
    'minist',
    'minister',
    'secretary',
    'speaker',
    'leader',
    'sultan',
    'king',
    'emir',
    'chancellor',
    'ambassador',
    'adviser',
    'spokesman',
    'commander',
    'supreme',
    'foreign',
    'foreignsecretary',
    'defense',
    'prime',
    'vice',
    'deputy',
    'state',
    'treasury',
    'national',
    'security',
    'judiciary',
    'parliament',
    'head',
    'snsc',
    'iaea',
    'irgc',
    'cia',
    'senator',
    'governor',
    'mayor',
    'crown',
    'prince',
    'pope',
  ].map((w) => officeWord(stem(w))),
);

const keysOf = (words: readonly Word[]): string[] =>
  words.filter((w) => !STOP.has(w.stem) && !countryOf(w.plain)).map((w) => officeWord(w.stem));

/** The office a question gives somebody that the record does not: "President Larijani", "when X became speaker". */
export function wrongOffice(asking: Asking): { readonly person: Person; readonly office: string } | undefined {
  const { reading, dataset } = asking;
  for (const term of reading.terms) {
    const id = meantBy(term, reading);
    const person = id ? dataset.all.person.get(id) : undefined;
    if (!person) continue;
    for (const span of [titleBefore(term, reading.words), becoming(term, reading.words)]) {
      const key = span ? keysOf(span) : [];
      if (key.length === 0 || key.includes('head') || key.includes('commander')) continue;
      const held = titlesOf(person, asking).map((title) => new Set(keysOf(wordsOf(title, true))));
      // A vice president is no president.
      const isOther = (title: ReadonlySet<string>): boolean => LESSER.some((w) => title.has(w) && !key.includes(w));
      if (!held.some((title) => key.every((word) => title.has(word)) && !isOther(title)))
        return { person, office: span!.map((w) => w.raw).join(' ') };
    }
  }
  return undefined;
}

function titlesOf(person: Person, { dataset }: Asking): string[] {
  return [
    ...(person.memberships ?? []).flatMap(({ post, role }) => {
      const record = post ? dataset.all.post.get(post) : undefined;
      return [role ?? '', record?.name ?? '', ...(record?.other_names ?? []).map((n) => n.name)];
    }),
    ...(person.other_names ?? []).map((n) => n.name),
  ];
}

/** Office words right before a name; the words of the name itself may have taken titles in already. */
function titleBefore(term: Term, words: readonly Word[]): Word[] | undefined {
  let from = term.at;
  const isTitle = (w: Word): boolean =>
    (OFFICE.has(officeWord(w.stem)) && !STOP.has(w.stem)) || countryOf(w.plain) !== undefined;
  while (from < term.to && isTitle(words[from]!)) from++;
  let start = term.at;
  while (start > 0 && (OFFICE.has(officeWord(words[start - 1]!.stem)) || words[start - 1]!.plain === 'of')) start--;
  const span = words.slice(start, from).filter((w) => w.plain !== 'of' && !countryOf(w.plain));
  // A lone "secretary" or "leader" is no office: it takes a president, a speaker, or two words together.
  return span.length > 1 || /^(?:president|speaker|sultan|king|chancellor|emir)$/.test(span[0]?.plain ?? '')
    ? span
    : undefined;
}

const HEAD =
  /^(?:president|speaker|minister|secretary|chancellor|ambassador|sultan|king|emir|prime|foreign|supreme|vice)$/;

/** An office held for a while is that office. */
const FOR_NOW = /^(?:acting|interim|caretaker|temporary|provisional|new|next)$/;

/** "X became speaker", "was X elected president", "as foreign minister". */
function becoming(term: Term, words: readonly Word[]): Word[] | undefined {
  const end = term.at;
  const at = words.findIndex(
    (w, i) =>
      i > end &&
      i < end + 8 &&
      /^(?:become|became|becomes|becoming|been|elected|appointed|named|made|sworn|chosen|is|was|as)$/.test(w.plain),
  );
  // "How long was X acting president".
  const next = words.slice(term.to).find(({ plain }) => !/^(?:an?|the|acting|interim)$/.test(plain));
  const isInquired =
    /^(?:was|is)$/.test(words[term.at - 1]?.plain ?? '') && next !== undefined && HEAD.test(next.plain);
  // "Elected X president": the office follows the name.
  const before =
    /^(?:elected|elect|appointed|named|made|chose|chosen)$/.test(words[term.at - 1]?.plain ?? '') || isInquired;
  if (at < 0 && !before) return undefined;
  // "When X died, who became president": somebody else did.
  if (!before && words.slice(term.to + 1, at).some(({ plain }) => plain === 'who')) return undefined;
  const from = before ? term.to : at + 1;
  const span: Word[] = [];
  for (const word of words.slice(from, from + 7)) {
    // "Was with the emir": whom somebody was with they are not.
    if (word.plain === 'with') break;
    if (OFFICE.has(officeWord(word.stem))) span.push(word);
    else if (!STOP.has(word.stem) && !countryOf(word.plain) && !FOR_NOW.test(word.plain)) break;
  }
  return span.length > 0 ? span : undefined;
}

/** Somebody said to be dead of whom no death is recorded. */
export function notDead({ reading, dataset }: Asking): Person | undefined {
  const { words } = reading;
  for (const term of reading.terms) {
    const id = meantBy(term, reading);
    const person = id ? dataset.all.person.get(id) : undefined;
    if (!person || best(person.death_date)) continue;
    const before = words
      .slice(Math.max(0, term.at - 3), term.at)
      .map((w) => w.plain)
      .join(' ');
    const rest = words
      .slice(term.at, term.at + 5)
      .map((w) => w.plain)
      .join(' ');
    const passive =
      /^(?:\S+ ){1,2}(?:killed|assassinated|murdered|die|died|dead|executed|buried)\b/.test(rest) &&
      /(?:was|were|did|is|when|how|why|after|since|once|before|^)$/.test(before);
    const active = /\b(?:killed|kill|assassinated|murdered|death of|funeral of|killing of)$/.test(before);
    // "Who died along with him": he did, too.
    const beside = /\b(?:killed|died|die|perished|dead) (?:(?:along|together) with|with|alongside)$/.test(before);
    if (passive || active || beside) return person;
  }
  return undefined;
}

const DEEDS =
  /\b(?:visit|visits|visited|meet|meets|met|travel|travels|travelled|traveled|attend|attended|host|hosted|shake|handshake|negotiate|negotiated|fly|flew)\b/;
/** "Who represented Israel", "who led the Omani delegation": a state that had somebody there. */
const SENT =
  /\bwho (?:represent(?:s|ed)|(?:acted|sat|spoke|negotiated) for)\b|\bwho (?:led|headed|chaired|fronted) (?:the |an? )?(?:[a-z]+ ){1,2}(?:delegation|team)\b/;
/** How strongly a record has a state of whom somebody took part. */
const ACTED_FOR = 0.65;
/** "Why did he not travel" looks for no part in anything. */
const NOT_THERE = /\bnot (?:visit|travel|attend|meet|fly|go|come)\b/;
/** "Whom did he say he had met": it was told, on another occasion. */
const SAID_SO =
  /\b(?:say|says|said|claim(?:s|ed)?|den(?:y|ies|ied)|tell|told|disclosed?|reveal(?:ed)?|admit(?:ted)?|mention(?:ed)?) (?:that )?(?:he|she|they|having)\b/;
/** "Said on a visit to Muscat": where words were said tells only the occasion of a statement. */
const SAYS = /\b(?:says?|said|tells?|told|announced?|declared?|warn(?:s|ed)?)\b/;
const BY_THE_WAY = /\b(?:on|during|while on) (?:an?|his|her|their) (?:[a-z0-9]+ ){0,2}?visit\b/g;
const BETWEEN = /\b(talks|meeting|call|conversation) between\b/;
/** Types of event in which those listed dealt with each other; a call is a call. */
const WITH_EACH_OTHER: readonly string[] = ['talks-round', 'meeting', 'visit', 'call', 'agreement'];

/** Types of event in which people are spoken of rather than met. */
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'report', 'sanctions', 'vote', 'strike']);

const GOES =
  /^(?:trip|leaves?|left|departs?|departed|heads|headed|arrives?|arrived|returns?|returned|goes|lands|landed)$/;

/** Whether those said to have met, visited or attended took part in an event, rather than being spoken of; asked of many records. */
export function partakers(asking: Asking): (passage: Passage) => boolean {
  const { reading, dataset, anchor } = asking;
  // What a clause of time tells is not what is asked.
  const asked = anchor?.words ?? reading.words;
  const whole = asked.map((w) => w.plain).join(' ');
  const plain = SAYS.test(whole) ? whole.replace(BY_THE_WAY, ' ') : whole;
  const between = BETWEEN.exec(plain)?.[1];
  const sent = SENT.test(plain);
  if ((!between && !sent && !DEEDS.test(plain)) || NOT_THERE.test(plain) || SAID_SO.test(plain)) return () => true;
  const goes = /\bvisit|travel|fl[ey]w?\b/.test(reading.plain);
  // "Before the Rome round" is another affair; "when he flew to Rome" is this one.
  const isBeside = /^(?:before|after|since|following)$/.test(
    reading.words.find((w) => !asked.includes(w))?.plain ?? '',
  );
  const partaking = reading.terms.filter(
    ({ sort, ids, at, aside }) =>
      !aside &&
      (sort === 'record' || (sent && sort === 'country')) &&
      !(isBeside && !asked.includes(reading.words[at]!)) &&
      (sort === 'country' ||
        ids!.every((id) => dataset.all.person.has(id)) ||
        (goes && ids!.some((id) => dataset.all.place.has(id)))),
  );
  return (passage) => {
    if (passage.kind !== 'event') return true;
    if (sent && (passage.type === 'call' || !WITH_EACH_OTHER.includes(passage.type!))) return false;
    if (between && !(between === 'call' ? ['call'] : WITH_EACH_OTHER).includes(passage.type!)) return false;
    if (partaking.some((term) => bound(term, passage) < (term.sort === 'country' ? ACTED_FOR : 0.89))) return false;
    return !passage.type || !SPOKEN.has(passage.type) || isOfDeed(passage);
  };
}

const ofDeed = new WeakMap<Passage, boolean>();

/** Whether a headline tells that somebody went, met or took part; the same record is looked at once. */
function isOfDeed(passage: Passage): boolean {
  const known = ofDeed.get(passage);
  if (known !== undefined) return known;
  const is = (passage.sentences[0]?.words ?? []).some((w) => DEEDS.test(w.plain) || GOES.test(w.plain));
  ofDeed.set(passage, is);
  return is;
}

/** The same of one record. */
export const tookPart = ({ passage }: Candidate, asking: Asking): boolean => partakers(asking)(passage);
