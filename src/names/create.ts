// The index of all names, built once per dataset version and only as far as it is asked, and the questions it answers.
import type { Dataset, Kind } from '#dataset/dataset.ts';
import { type Candidate, choice, choose, idsOf } from './choose.ts';
import { completer } from './complete.ts';
import { othersFor } from './deeds.ts';
import type { Entry } from './entry.ts';
import { eventFinder } from './event.ts';
import type { Fit } from './fit.ts';
import { fold, Word } from './fold.ts';
import { kinFinder, kinIn } from './kin.ts';
import { findMentions } from './mentions.ts';
import type { How, Match, Names, Resolution, Scope } from './names.ts';
import { officeFinder } from './office.ts';
import { HEADS, isOfCountry, officeWords, saysDead } from './office-words.ts';
import { once } from './once.ts';
import { besides, meantByBoth, otherwise } from './otherwise.ts';
import { personFinder } from './person.ts';
import { phraseFinder, preferred } from './phrase.ts';
import { scriptOf } from './script.ts';
import { givenNames } from './strangers.ts';
import { pairedAt, THINGS, type ThingFit, thingFinder } from './thing.ts';
import { spelledOut } from './vocabulary.ts';

/** The most of a text that can be a name. */
const LONGEST = 300;

/** What a given name by itself costs: who bears it as a family name is meant sooner, unless that one is only spelt like it. */
const GIVEN_ONLY = 0.5;
const JUST_GIVEN = 0.25;

/** What the country a body is of, said beside its name, costs at most. */
const WITH_OWNER = 0.1;

/** What a term with a word put otherwise may cost beside. */
const SAID_OTHERWISE = 0.1;

/** How many letters one slip is spread over in a name of usual length. */
const DOUBT = 10;

/** What a namesake costs of somebody who is known by just the title that was typed. */
const NAMESAKE = 1;

/** Whoever is called by an office. */
const PEOPLE: readonly Kind[] = ['person', 'post'];
/** Ways to be meant other than by one's own name. */
const NO_NAME: ReadonlySet<How> = new Set(['post', 'description', 'given-name']);

export function createNames(dataset: Dataset): Names {
  const people = once(() => personFinder(dataset));
  const things = once(() => thingFinder(dataset));
  const offices = once(() => officeFinder(dataset, (word) => people().knows(new Word(word, 'Latn', ''))));
  const events = once(() => eventFinder(dataset));
  const kin = once(() => kinFinder(people().people, (name) => idsOf(resolve(name, { kinds: ['person'] }))));
  const calledPeople = once(() => phraseFinder(people().people));
  const calledThings = once(() => phraseFinder(things().things));
  const complete = once(() => completer(dataset));

  /** `exactly` is for names found in running text, which forgive nothing. */
  const asTyped = (text: string, scope: Scope = {}, exactly = false): Resolution => {
    const wanted = (kind: Kind): boolean => scope.kinds === undefined || scope.kinds.includes(kind);
    const direct = dataset.find(text.trim().toLowerCase());
    if (direct && wanted(direct.kind))
      return { kind: 'one', match: { id: direct.record.id, kind: direct.kind, score: 1, how: ['id'] }, others: [] };
    const typed = fold(text.slice(0, LONGEST));
    if (typed.length === 0) return { kind: 'none', nearest: [] };
    const anyThing = THINGS.some(wanted);
    const full = spelledOut(text);
    // A whole name, alias or description is what it says; but an office is whoever held it on the day.
    const whole = preferred([
      ...(wanted('person') ? calledPeople().find(full === text ? typed : fold(full.slice(0, LONGEST))) : []),
      ...(anyThing
        ? calledThings()
            .find(typed)
            .filter(({ entry }) => wanted(entry.kind))
        : []),
    ]);
    const said = (how: (how: How) => boolean): Candidate[] =>
      whole.filter((each) => how(each.how)).map(({ entry, how }) => candidate(entry, 0, [how], text));
    const named = said((how) => how !== 'description' && how !== 'alias');
    if (named.length > 0) return choose(named);
    const related = wanted('person') ? kinIn(text) : undefined;
    const relatives = related ? kin()(related) : [];
    if (relatives.length > 0)
      return choice(
        people()
          .people.filter(({ id }) => relatives.includes(id))
          .map((entry) => candidate(entry, 0, ['description'], text)),
      );
    // Whose relative the record does not tell of is not somebody it does: "Erdogan's son-in-law".
    if (related?.owned && idsOf(resolve(related.of, { kinds: ['person'] })).length > 0)
      return { kind: 'none', nearest: nearest(typed, text, wanted, anyThing) };
    // The very name of a thing, put a little differently ("US Central Command"), is no office's phrase.
    const alike = anyThing ? bodiesFirst(thingsFor(typed, exactly).filter(({ entry }) => wanted(entry.kind))) : [];
    const office = typed.some(({ plain }) => HEADS.has(plain));
    const same = alike
      .filter(({ cost }) => cost === 0 || (cost <= WITH_OWNER && !office))
      .map(({ entry, cost, how }) => candidate(entry, cost, how, text));
    if (same.length > 0) return choose(same);
    // Words that are all somebody's own name need no forgiving, and no look at offices.
    const own = wanted('person') && !typed.some(({ plain }) => officeWords.has(plain)) ? justAs(typed, text) : [];
    // A title by which one of a name is known says which of them is meant ("Ayatollah Larijani").
    const titled = said((how) => how === 'alias').filter(({ match }) => own.some((each) => each.match.id === match.id));
    if (titled.length > 0)
      return choose([
        ...titled,
        ...own
          .filter(({ match }) => !titled.some((each) => each.match.id === match.id))
          .map((each) => ({ ...each, cost: each.cost + NAMESAKE })),
      ]);
    if (own.length > 0 && !anyThing) return choose(own);
    if (own.length === 0 && (wanted('person') || wanted('post'))) {
      const held = offices().resolve(text, scope.day);
      if (held) return held;
    }
    const rounds = wanted('event') ? events().rounds(text) : undefined;
    if (rounds) return rounds;
    const described = said(() => true);
    if (described.length > 0) return choose(described);
    const fitting = own.length > 0 || !wanted('person') ? [] : people().find(typed);
    const found = [
      ...own,
      ...fitting.map((fit) => personCandidate(fit, text)),
      ...alike.map(({ entry, cost, how }) => candidate(entry, cost, how, text)),
    ];
    if (found.length > 0) return choose(found);
    const served = wanted('person') ? under(text, scope) : undefined;
    if (served) return served;
    const event = wanted('event') && !isPersonal(typed) ? events().find(text) : undefined;
    return event ?? { kind: 'none', nearest: nearest(typed, text, wanted, anyThing) };
  };

  const resolve = (text: string, scope: Scope = {}): Resolution => {
    const found = asTyped(text, scope);
    if (found.kind === 'several' && saysDead(text)) {
      const [dead, other] = found.matches.filter(({ id }) => dataset.all.person.get(id)?.death_date);
      if (dead && !other) return { kind: 'one', match: dead, others: found.matches.filter((match) => match !== dead) };
    }
    if (found.kind !== 'none') return found;
    for (const reading of otherwise(text.slice(0, LONGEST))) {
      const other = asTyped(reading, scope);
      if (other.kind !== 'none') return other;
    }
    const kinds = PEOPLE.filter((kind) => scope.kinds?.includes(kind) ?? true);
    const amongPeople = (part: string): Resolution => asTyped(part, { ...scope, kinds });
    for (const { said, owned } of besides(text)) {
      const officer = owned ? asTyped(said, scope) : amongPeople(said);
      const named = officer.kind === 'one' && !officer.match.how.some((how) => NO_NAME.has(how));
      if (named && (officer.match.score === 1 || said.includes(' '))) return officer;
    }
    return meantByBoth(text, amongPeople) ?? found;
  };

  /** Whether the words are put as a person's name is, who is then none of the record's: no event is called so. */
  const isPersonal = ([first, second, third]: readonly Word[]): boolean =>
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    !isOfCountry(first.plain) &&
    (givenNames.has(first.plain) || people().calls(first)) &&
    othersFor(second.plain).length === 0;

  /** Things of that name; of a few words that name nothing, of two neighbours as one ("snap-back", "USS Mc Faul"). */
  const thingsFor = (typed: readonly Word[], exactly: boolean): ThingFit[] => {
    const found = things().find(typed, exactly);
    if (exactly || found.length > 0 || typed.length > 3) return found;
    const paired = typed.slice(1).flatMap((_, i) => things().find(pairedAt(typed, i)));
    return paired.length > 0 ? paired : otherwiseSaid(typed);
  };

  /** Terms with another word for the same deed: "direct negotiations" are direct talks. */
  const otherwiseSaid = (typed: readonly Word[]): ThingFit[] =>
    typed.flatMap((word, i) =>
      othersFor(word.plain).flatMap((other) =>
        things()
          .find(typed.with(i, new Word(other, word.script, word.before)))
          .filter(({ entry, cost }) => entry.kind === 'term' && cost < SAID_OTHERWISE),
      ),
    );

  const justAs = (typed: readonly Word[], text: string): Candidate[] =>
    people()
      .find(typed, true)
      .filter(({ givenOnly }) => !givenOnly)
      .map((fit) => personCandidate(fit, text));

  /** Who held an office under a leader who is named beside it: "Obama's secretary of state". */
  const under = (text: string, { day }: Scope): Resolution | undefined => {
    const said = text.replace(/['’]s(?=\s)/g, '').split(/\s+/);
    for (const [i, word] of said.entries()) {
      const [leader, other] =
        [word, word.replace(/s$/, '')].map((name) => justAs(fold(name), name)).find(([own]) => own) ?? [];
      if (!leader || other) continue;
      const rest = said.toSpliced(i, 1).filter((each) => !/^(?:under|administration)$/i.test(each));
      const held = offices().under(leader.match.id, rest.join(' '), day);
      if (held) return held;
    }
    return undefined;
  };

  /** Those whose name shares a word with what was typed: only to be suggested. */
  const nearest = (
    typed: readonly Word[],
    text: string,
    wanted: (kind: Kind) => boolean,
    anyThing: boolean,
  ): Match[] => {
    const found = typed.flatMap((word) => [
      ...(wanted('person') ? people().find([word]) : []),
      ...(anyThing ? things().find([word]) : []),
    ]);
    const best = new Map<string, Candidate>();
    for (const { entry, cost, how } of found) {
      const known = best.get(entry.id);
      if (!known || cost < known.cost) best.set(entry.id, candidate(entry, cost + 2, how, text));
    }
    return [...best.values()]
      .sort((a, b) => a.cost - b.cost || b.weight - a.weight || (a.match.id < b.match.id ? -1 : 1))
      .slice(0, 5)
      .map(({ match }) => match);
  };

  return {
    resolve,
    complete: (prefix, scope) => complete()(prefix, scope),
    mentions: (text, scope = {}) =>
      findMentions(
        text,
        scope,
        { people: people(), phrases: [calledPeople(), calledThings()], offices: offices() },
        (piece, within) => asTyped(piece, within, true),
      ),
  };
}

/** A term about a body gives way to the body itself. */
function bodiesFirst(fits: readonly ThingFit[]): ThingFit[] {
  const least = Math.min(...fits.filter(({ entry }) => entry.kind !== 'term').map(({ cost }) => cost));
  return fits.filter(({ entry, cost }) => entry.kind !== 'term' || cost < least);
}

function personCandidate({ entry, cost, doubt, how, givenOnly }: Fit, text: string): Candidate {
  const found = candidate(entry, cost + (givenOnly ? (cost === 0 ? JUST_GIVEN : GIVEN_ONLY) : 0), how, text);
  return { ...found, match: { ...found.match, score: 1 / (1 + DOUBT * doubt) }, givenOnly };
}

function candidate(entry: Entry, cost: number, how: readonly How[], text: string): Candidate {
  const script = scriptOf(text);
  const match: Match = { id: entry.id, kind: entry.kind, score: 1 / (1 + cost), how, ...(script ? { script } : {}) };
  return { match, cost, weight: entry.weight };
}
