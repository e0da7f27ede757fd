// Who and what a text names: each person, body, place, vessel, post and term, as of the day the text speaks of.
import * as z from 'zod';
import {
  type Answer,
  type Block,
  type Cites,
  type Day,
  type Fact,
  type Followup,
  type Prose,
  prose,
  text,
} from '#answer/answer.ts';
import { lastDay } from '#answer/day.ts';
import { type Context, command } from '#core/command.ts';
import { dayGiven, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { best } from '#dataset/claims.ts';
import { labelOf } from '#dataset/label.ts';
import type { Membership, Person } from '#dataset/person.ts';
import { dayIn } from '#names/day-in.ts';
import type { Mention } from '#names/names.ts';
import { heldOn, membershipCites, tellTenure, titleOf } from '#tell/person.ts';

/** The longest text explained: two long messages. */
const LONGEST = 10_000;

export default command({
  name: 'explain',
  options: z.object({ text: option.text(LONGEST), on: option.day().optional() }),

  answer({ text: given, on }, context): Answer {
    const { dataset, names, now, words } = context;
    const w = words.tell.explain;
    const written = dayIn(given);
    const day = on === undefined ? written : dayGiven(on, now);
    const mentions = distinct(names.mentions(given, day ? { day } : {}));
    const asked = { text: given, ...(on ? { on: dayGiven(on, now) } : {}) };
    if (mentions.length === 0)
      return {
        title: w.title,
        status: 'abstain',
        reason: 'not-recorded',
        asked,
        records: [],
        blocks: [{ kind: 'remark', prose: text(w.nothing) }],
        followups: [],
      };
    const ids = [...new Set(mentions.flatMap(({ matches }) => matches.map(({ id }) => id)))];
    return {
      title: w.title,
      status: 'answer',
      asked,
      reading: day === undefined ? w.readingNow(dataset.asOf) : w.readingOn(day, on === undefined),
      records: ids,
      blocks: gathered(mentions.map((mention) => toldOf(mention, day, context))),
      followups: followupsOf(ids, day, context),
    };
  },
});

/** Each record, or choice of records, once: as it is first named. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = mention.matches.map(({ id, post }) => `${id} ${post ?? ''}`).join(', ');
    if (!seen.has(key)) seen.set(key, mention);
  }
  return [...seen.values()];
}

/** What is said of one name: a fact with its pages, or a remark when no page says it. */
type Told = Fact | Block;

/** Facts that follow each other are one list. */
function gathered(told: readonly Told[]): Block[] {
  const blocks: Block[] = [];
  for (const each of told) {
    const last = blocks.at(-1);
    if ('kind' in each) blocks.push(each);
    else if (last?.kind === 'facts') blocks[blocks.length - 1] = { kind: 'facts', facts: [...last.facts, each] };
    else blocks.push({ kind: 'facts', facts: [each] });
  }
  return blocks;
}

function toldOf({ text: named, matches }: Mention, day: Day | undefined, context: Context): Told {
  const [match, other] = matches;
  const { dataset, words } = context;
  const said = named.replace(/['’]s$/, '');
  if (!match || other) {
    const choice = words.tell.explain.either(
      said,
      matches.map(({ id }) => labelOf(id, context.dataset)),
    );
    return { kind: 'remark', prose: text(choice) };
  }
  const person = dataset.all.person.get(match.id);
  const label = labelOf(match.id, context.dataset);
  const head = same(said, label) ? label : `${said}: ${label}`;
  const [value, cites] = person ? personIn(person, match.post, day, context) : thingIn(match.id, context);
  if (cites) return { label: head, value, cites };
  return { kind: 'remark', prose: prose(`${head}: `, value, ` (${words.tell.unsourced})`) };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Who somebody is as of the record, or was on the day: the posts, the last one when none is held, and whether dead. */
function personIn(
  person: Person,
  post: string | undefined,
  day: Day | undefined,
  context: Context,
): [Prose, Cites | undefined] {
  const { dataset, words } = context;
  const on = day ?? dataset.asOf;
  const held = heldOn(person.memberships, on);
  const meant = post === undefined ? held : held.filter((membership) => membership.post === post);
  const past = (person.memberships ?? []).filter(({ status }) => status !== 'denied');
  const shown: Membership[] =
    meant.length > 0 ? meant : held.length > 0 ? held : day === undefined ? past.slice(-1) : [];
  const parts = shown.flatMap((membership, i) => [
    i === 0 ? '' : '; ',
    titleOf(membership, dataset),
    ', ',
    ...tellTenure(membership, words),
  ]);
  const died = best(person.death_date)?.value;
  const dead =
    died !== undefined && died <= lastDay(on) ? [`${parts.length > 0 ? '. ' : ''}${words.tell.dead(person.name)}`] : [];
  const said = parts.length + dead.length > 0 ? parts : [summaryOf(person) ?? words.tell.explain.noPost];
  const cites = shown[0] ? membershipCites(shown[0], person) : (person.summary?.cites as Cites | undefined);
  return [prose(...said, ...dead), cites];
}

const summaryOf = ({ summary }: { summary?: { value: string } | undefined }): string | undefined => summary?.value;

/** What a body, place, vessel, post or term is. */
function thingIn(id: string, { dataset, words }: Context): [Prose, Cites | undefined] {
  const found = dataset.find(id);
  const claim =
    found?.kind === 'term'
      ? found.record.definition
      : found?.kind === 'organization' || found?.kind === 'place' || found?.kind === 'vessel'
        ? found.record.summary
        : undefined;
  return claim ? [text(claim.value), claim.cites as Cites] : [text(words.tell.noSource), undefined];
}

/** More about those named first, as of the same day. */
function followupsOf(ids: readonly string[], day: Day | undefined, context: Context): Followup[] {
  const people = ids.filter((id) => context.dataset.all.person.has(id)).slice(0, 5);
  return offer(
    people.map((id) => ({ id, kind: 'person', score: 1, how: ['id'] })),
    'whois',
    'person',
    context,
  ).map(({ label, question }) => ({
    label,
    question: { ...question, given: { ...question.given, ...(day ? { on: day } : {}) } },
  }));
}
