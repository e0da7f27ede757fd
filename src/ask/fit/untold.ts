// Details a question asks for in a manner of its own, which a record tells of by certain words or not at all: who of a body it was, who did not do it, the sentence somebody got.
import type { Asking } from '#ask/asking.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import type { Passage } from '#ask/record/passage.ts';

/** What is asked for so and not told, in words; undefined where nothing is. */
export const untold = (passage: Passage, asking: Asking): string | undefined =>
  unnamedOf(passage, asking) ??
  undeniedIn(passage, asking) ??
  uncaptained(passage, asking) ??
  unspoken(passage, asking) ??
  outOfOrder(passage, asking) ??
  unsentenced(passage, asking);

const seen = ({ sentences }: Passage): Passage['sentences'] => sentences.filter(({ unseen }) => !unseen);

const WITHIN = /^(?:at|in|inside|within|from)$/;
const PRESS = /\b(?:news|newspaper|broadcaster|channel|network|outlet|daily|magazine|website|site|media|press)\b/i;

/** "Who at Politico got hold of it": somebody of that body, whom the record must name; of a paper, somebody who is told to be of it. */
function unnamedOf(passage: Passage, { reading, dataset, index }: Asking): string | undefined {
  const who = reading.words.findIndex(({ plain }) => plain === 'who');
  if (who !== 0 || !WITHIN.test(reading.words[1]?.plain ?? '')) return undefined;
  const body = reading.terms.find((t) => t.at === (reading.words[2]?.plain === 'the' ? 3 : 2) && t.ids);
  const [id] = body?.ids ?? [];
  const record = id === undefined ? undefined : dataset.all.organization.get(id);
  if (!record || passage.kind !== 'event') return undefined;
  const isOfIt = (person: string): boolean =>
    !PRESS.test(`${record.classification ?? ''} ${record.name}`) ||
    (index.of.get(person)?.keys.get(`@${id}`) ?? 0) >= 0.5;
  const named = [...passage.keys.keys()].some(
    (key) =>
      dataset.all.person.has(key.slice(1)) &&
      !reading.terms.some((t) => t.ids?.includes(key.slice(1))) &&
      isOfIt(key.slice(1)),
  );
  return named ? undefined : `who at ${body!.text}`;
}

const DENIED = /\b(?:which|who|what) (?:[a-z0-9]+ ){0,4}?(?:did|do|does|has|have|had) (?:not|never)\b/;
const NEGATIVE =
  /^(?:not|never|neither|nor|without|nobody|none|absent|absence|abstain\w*|abstention\w*|boycott\w*|skip\w*|miss(?:ed|es|ing)|stay(?:ed|s))$/;
/** Denied as well by what was done instead, but for votes, of which that is another vote. */
const OTHERWISE = /^(?:refus\w+|declin\w+|oppos\w+|reject\w*|den(?:y|ies|ied)|withh[eo]ld|against|only|except|all)$/;

/** "Which two senators did not vote": a record that denies nothing of anybody has no word of those who did not. */
function undeniedIn(passage: Passage, { reading }: Asking): string | undefined {
  const match = DENIED.exec(reading.plain);
  // "Fetterman or Kaine": one of those named.
  if (!match || reading.plain.includes(' or ')) return undefined;
  const isVote = /^votes?$/.test(reading.plain.slice(match.index + match[0].length + 1).split(' ')[0]!);
  const isDenied = seen(passage).some(({ words }) =>
    words.some(
      ({ plain }, i) =>
        NEGATIVE.test(plain) || (!isVote && (OTHERWISE.test(plain) || (plain === 'no' && words[i + 1] !== undefined))),
    ),
  );
  return isDenied ? undefined : match[0];
}

const COMMANDS = /^(?:captain|master|skipper|commander|officer|helmsman|navigator)$/;

const COMMANDED = /^(?:commanded|captained|skippered|steered)$/;

/** "Captain of the USS McFaul": somebody told of by that word beside the ship, or whose own record has her. */
function uncaptained(passage: Passage, { reading, dataset, index }: Asking): string | undefined {
  const ship = reading.terms.find((t) => t.ids?.every((id) => dataset.all.vessel.has(id)));
  const of = reading.words
    .slice(0, ship?.at ?? 0)
    .findLastIndex(({ plain }) => plain === 'of' || COMMANDED.test(plain));
  const noun = reading.words[of]?.plain === 'of' ? reading.words[of - 1] : reading.words[of];
  if (!ship || !noun || of < ship.at - 2 || !(COMMANDS.test(noun.plain) || COMMANDED.test(noun.plain)))
    return undefined;
  const isHers = (id: string): boolean => ship.ids!.some((own) => (index.of.get(id)?.keys.get(`@${own}`) ?? 0) >= 0.5);
  const isNamed = [...passage.keys.keys()].some((key) => dataset.all.person.has(key.slice(1)) && isHers(key.slice(1)));
  const isBeside = seen(passage).some(
    ({ words }) =>
      words.some((w) => w.stem === noun.stem) &&
      index.link(words.map((w) => w.plain)).some(({ ids }) => ship.ids!.some((id) => ids.includes(id))),
  );
  return isNamed || isBeside ? undefined : noun.raw;
}

const SAID =
  /^(?:say|says|said|tell|tells|told|call(?:s|ed)|describ\w+|recount\w*|recall\w*|report(?:s|ed)|warn(?:s|ed)?|quot\w+|spoke|speaks?)$/;
const THEIR_WORDS =
  /\bwhat did (?:the )?((?:[a-z0-9]+ ){0,3}?[a-z]+) (?:of (?:the )?(?:[a-z0-9]+ ){1,3})?(?:say|tell|recount|report)\b/;

/** "What did the two pilots say": people without a name, of whom no sentence tells that they said anything. */
function unspoken(passage: Passage, { reading }: Asking): string | undefined {
  const said = THEIR_WORDS.exec(reading.plain)?.[1]?.trim().split(' ').at(-1);
  const noun = reading.words.find(({ plain }) => plain === said);
  if (!noun || !WITNESSES.test(noun.plain) || passage.kind !== 'event') return undefined;
  const keys = new Set([noun.stem, ...groupsOf(noun.stem)]);
  const isTold = seen(passage).some(
    ({ words }) => words.some((w) => keys.has(w.stem)) && words.some((w) => SAID.test(w.plain)),
  );
  return isTold ? undefined : `what the ${noun.raw} said`;
}
/** Those to whom something happened or who saw it, whose words are recorded only where they are told. */
const WITNESSES =
  /^(?:pilots?|crews?|crewm[ae]n|sailors?|captains?|survivors?|hostages?|prisoners?|detainees?|families|relatives|widows?|witnesses|passengers?|wounded|soldiers?|guards?|interpreters?|translators?|drivers?)$/;

const IN_TURN =
  /\b(?:who|which|what)\b.*\b(?:spoke|talked|voted|took the floor) (1th|last|first|second|next)\b(?! (?:to|with|about)\b)/;

/** "Which senator spoke last": the order in which they spoke, where a record tells of none. */
function outOfOrder(passage: Passage, { reading }: Asking): string | undefined {
  const [said, turn] = IN_TURN.exec(reading.plain) ?? [];
  const isTold = seen(passage).some(
    ({ words }) =>
      words.some((w) => w.plain === turn) && words.some((w) => /^(?:spoke|spoken|floor|speaker)$/.test(w.plain)),
  );
  return said === undefined || isTold ? undefined : said;
}

const SENTENCE =
  /^(?:the )?(?:prison |jail |court )?(?:sentences?|punishment|verdict) (?:for|of|on|against|given|passed)\b|\b(?:what|which) (?:[a-z]+ )?(?:sentences?|punishment|prison terms?|jail terms?|verdict) (?:did|was|were|has|have)\b|\bhow many years (?:in (?:prison|jail) )?did (?:[a-z0-9]+ ){1,8}?(?:get|receive)\b/;
const OF_TEXT = /\b(?:letter|message|speech|statement|text|page|note|read|wrote|whisper\w*|said|says?)\b/;
const PUNISHED =
  /^(?:sentenc\w+|prison|jail\w*|imprison\w*|execut\w+|hang(?:ed|s|ing)?|acquit\w*|convict\w*|fined?|flogg\w+|bail|years?|verdict|punish\w*)$/;

/** "Sentence for the crew": a record that tells of no punishment. */
const unsentenced = (passage: Passage, { reading: { plain } }: Asking): string | undefined =>
  SENTENCE.test(plain) &&
  !OF_TEXT.test(plain) &&
  !seen(passage).some(({ words }) => words.some((w) => PUNISHED.test(w.plain)))
    ? 'sentence'
    : undefined;
