// How a person is told: posts with dates, part in the talks, last events, quotes, names. As of a day when one is given.
import {
  type Answer,
  type Block,
  type Cites,
  type Day,
  date,
  type Entry,
  type Followup,
  name,
  type Prose,
  prose,
  text,
} from '#answer/answer.ts';
import { compareDays, within } from '#answer/day.ts';
import { best, citesOf, differ, isSourced } from '#dataset/claims.ts';
import { type Dataset, dayOf, endOf, startOf } from '#dataset/dataset.ts';
import type { Membership, Person } from '#dataset/person.ts';
import type { Words } from '#words/en.ts';
import { gather, showDay, tellClaims, tellDoubt, tellSentence } from './claims.ts';
import { entryOf } from './event.ts';
import { hasMet } from './network.ts';
import { tellQuote } from './quote.ts';
import { reviewsOf } from './review.ts';

/** The title of a membership: its own role, else the name of its post. */
export function titleOf(membership: Membership, dataset: Dataset): string {
  const post = membership.post ? dataset.all.post.get(membership.post)?.name : undefined;
  const body = membership.organization ? dataset.all.organization.get(membership.organization)?.name : undefined;
  const title = membership.role ?? post ?? membership.post ?? '';
  if (membership.role && post && membership.role !== post) return `${membership.role} (${post})`;
  return body && !post && !title.includes(body) ? `${title}, ${body}` : title;
}

/** Pages behind a membership: its own, those of its dates, at last those of the person's summary. */
export const membershipCites = (membership: Membership, person: Person): Cites | undefined =>
  citesOf(
    membership.cites,
    ...[...(membership.start_date ?? []), ...(membership.end_date ?? [])].filter(isSourced).map((claim) => claim.cites),
  ) ?? citesOf(person.summary?.cites);

/** A day of a membership, marked when no page gives it. */
const shownDay = (claims: Membership['start_date'], words: Words): Prose => {
  const claim = best(claims);
  if (!claim) return [];
  return isSourced(claim) ? [date(claim.value)] : prose(date(claim.value), ` (${words.tell.unsourcedDate})`);
};

/** "5 August 2025 – 17 March 2026", without a full stop: it may stand inside a sentence. Never speaks in the present tense of a post that ended. */
export function tellTenure(membership: Membership, words: Words): Prose {
  const w = words.tell;
  const [start, end] = [shownDay(membership.start_date, words), shownDay(membership.end_date, words)];
  const ended = membership.status === 'held' ? w.ended : w.holds;
  const span =
    start.length > 0 && end.length > 0
      ? prose(start, ' – ', end)
      : end.length > 0
        ? prose(`${w.until} `, end)
        : start.length > 0
          ? prose(`${w.from} `, start, `; ${ended}`)
          : text(membership.status === 'held' ? w.heldUndated : w.holds);
  const { status } = membership;
  const manner = status === 'holds' || status === 'held' ? '' : ` (${w.status[status]})`;
  return prose(span, manner, ...(membership.note ? [` — ${membership.note.replace(/\.$/, '')}`] : []));
}

/** Newest first; those without a start last. */
const byStart = (a: Membership, b: Membership): number => compareDays(startOf(b) ?? '0000', startOf(a) ?? '0000');

function tellPosts(person: Person, memberships: readonly Membership[], dataset: Dataset, words: Words): Block[] {
  const told: Block[] = [];
  const facts = [];
  for (const membership of [...memberships].sort(byStart)) {
    const cites = membershipCites(membership, person);
    const value = tellTenure(membership, words);
    const label = titleOf(membership, dataset);
    if (cites) facts.push({ label, value, cites });
    else told.push({ kind: 'remark', prose: prose(`${label}: `, value, ` (${words.tell.unsourced})`), small: true });
    for (const [label, claims] of [
      [`${words.tell.startOf} ${titleOf(membership, dataset)}`, membership.start_date],
      [`${words.tell.endOf} ${titleOf(membership, dataset)}`, membership.end_date],
    ] as const)
      if (differ(claims)) told.push(...tellClaims(label, claims, showDay, words).blocks);
  }
  return [...(facts.length > 0 ? [{ kind: 'facts', title: words.tell.posts, facts } as const] : []), ...told];
}

/** Names in their own scripts, and other spellings. Names need no source, so this is the bot speaking about its record. */
export function tellNames(record: { other_names?: Person['other_names'] }, words: Words): Block[] {
  const names = record.other_names ?? [];
  const own = names.filter((n) => n.lang && n.lang !== 'en');
  const spellings = names.filter((n) => !n.lang && n.kind !== 'description').slice(0, 8);
  const shown: Prose[] = [...own, ...spellings].map((n) => [name(n.name, n.lang)]);
  if (shown.length === 0) return [];
  const joined = shown.flatMap((span, i) => (i === 0 ? span : prose(', ', span)));
  return [{ kind: 'remark', prose: prose(`${words.tell.alsoWritten}: `, joined), small: true }];
}

const latest = (person: Person, dataset: Dataset, on: Day | undefined, most: number): Entry[] =>
  dataset
    .eventsOf(person.id)
    .filter((event) => on === undefined || within(dayOf(event), undefined, on))
    .slice(-most)
    .reverse()
    .map((event) => entryOf(event));

/** Memberships that can have been held on the day. */
export const heldOn = (memberships: readonly Membership[] | undefined, on: Day): Membership[] =>
  (memberships ?? []).filter(
    (m) => m.status !== 'denied' && within(on, startOf(m), endOf(m)) && !(m.status === 'held' && !endOf(m)),
  );

export function personAnswer(person: Person, dataset: Dataset, words: Words, on?: Day): Answer {
  const w = words.tell;
  const memberships = on ? heldOn(person.memberships, on) : (person.memberships ?? []);
  const died = best(person.death_date)?.value;
  const deadThen = died !== undefined && (on === undefined || compareDays(died, on) <= 0);
  const entries = latest(person, dataset, on, 3);
  const quotes = dataset.quotesOf(person.id).filter((q) => on === undefined || within(q.date, undefined, on));
  return {
    title: person.name,
    status: 'answer',
    asked: { person: person.id, ...(on ? { on } : {}) },
    ...(on ? { reading: w.readingOn(person.name, on) } : {}),
    records: [person.id],
    blocks: [
      ...(on ? [] : tellSentence(person.summary)),
      // Said before the posts, so that nobody reads them as held today.
      ...(deadThen ? gather(undefined, [tellClaims(w.died, person.death_date, showDay, words)]) : []),
      ...(on && memberships.length === 0 ? [{ kind: 'remark', prose: text(w.nothingOn(person.name)) } as const] : []),
      ...tellPosts(person, memberships, dataset, words),
      ...gather(undefined, [...(on ? [] : [tellClaims(w.born, person.birth_date, showDay, words)])]),
      ...(on ? [] : tellDoubt(person, words)),
      ...(entries.length > 0 ? [{ kind: 'entries', title: w.latest, entries } as const] : []),
      ...quotes.slice(-1).map((quote) => tellQuote(quote, dataset)),
      ...(on ? [] : reviewsOf(person.id, dataset, words)),
      ...tellNames(person, words),
      ...(hasSource(person) ? [] : [{ kind: 'remark', prose: text(w.noSource), small: true } as const]),
    ],
    followups: personFollowups(person, dataset, words),
  };
}

const hasSource = (person: Person): boolean =>
  person.summary !== undefined || (person.memberships ?? []).some((m) => membershipCites(m, person) !== undefined);

function personFollowups(person: Person, dataset: Dataset, words: Words): Followup[] {
  const w = words.tell;
  return [
    ...(dataset.eventsOf(person.id).length > 0
      ? [{ label: w.timeline, question: { command: 'timeline', given: { about: person.id } } }]
      : []),
    ...(hasMet(person, dataset)
      ? [{ label: w.network.offer, question: { command: 'whois', given: { person: person.id, picture: 'true' } } }]
      : []),
    ...(dataset.quotesOf(person.id).length > 0
      ? [{ label: w.quotes, question: { command: 'quote', given: { speaker: person.id } } }]
      : []),
    ...(dataset.positionsOf(person.id).length > 0
      ? [{ label: w.positions, question: { command: 'position', given: { holder: person.id } } }]
      : []),
  ];
}
