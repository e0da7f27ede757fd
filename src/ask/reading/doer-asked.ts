// Who a question asks for by a deed: "who OWNED the villa", "who signed … for Iran".
import { countryOf } from '#ask/lexicon/countries.ts';
import { GENERIC } from '#ask/lexicon/deeds.ts';
import { isBe } from '#ask/lexicon/joints.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import type { Focus } from './focus.ts';
import { ENDS } from './opened.ts';

/** Deeds done on behalf of a side. */
const ACTS_FOR = /^(?:sign|spoke|speak|negotiat|attend|act|led|head|chair|vot|sat|took|stood|appear|represent)/;
/** Deeds that say nothing by themselves. */
const EMPTY =
  /^(?:won|win|ran|run|runs|broke|travell?ed|belongs?|to|be|there|who|which|that|got|get|also|else|besides|apart|except|exactly|really|actually|first|then|the|a|an|said|all)$/;

/** What is told may be told in other words: to announce is to confirm. */
const TELLS = /^(?:confirm|announc|acknowledg|state|inform|notif|declar)/;

const PUTS_FORWARD = /^(?:tabl|submit|sponsor|introduc|author|propos)/;
const PAPER = /^(?:drafts?|texts?|resolutions?|motions?|bills?)$/;

/** Whether a deed says anything by itself. */
export const specific = ({ plain, stem }: Word): boolean =>
  !GENERIC.has(stem) &&
  !TELLS.test(plain) &&
  (!STOP.has(stem) || /^own(?:ed|s)$/.test(plain)) &&
  !EMPTY.test(plain) &&
  !/^\d/.test(plain);

/** "who OWNED the villa", "who signed … for Iran". */
export function deedAfter(i: number, words: readonly Word[]): Focus[] {
  let at = i + 1;
  // "The iranians who were freed": whoever that is has been named.
  if (
    i > 0 &&
    !/^(?:and|so|but|of|by|to|with|from|for|hey|hi|hello|ok|please|know)$/.test(words[i - 1]!.plain) &&
    (i > 3 || isOpenedWith(i, words))
  )
    return [];
  // "Who in the IAEA wrote it": where they are only tells more of them.
  if (/^(?:in|at|from|among|inside)$/.test(words[at]?.plain ?? '') && words[at + 1]) {
    at += words[at + 1]!.plain === 'the' ? 3 : 2;
  }
  if (isSecond(at, words)) return [{ asks: 'person', noun: RUNNER, least: 1, named: true, text: 'the runner-up' }];
  const trade = tradeOf(at, words);
  if (trade) return [{ asks: 'person', noun: trade, least: 1, named: true, text: `the ${trade.raw}` }];
  if (isBe(words[at]?.plain ?? '')) {
    at++;
    while (/^(?:the|a|an|his|her|their|its)$/.test(words[at]?.plain ?? '')) at++;
    const noun = words
      .slice(at, at + 4)
      .find(({ plain }, j, span) => !span.slice(0, j).some((w) => ENDS.test(w.plain)) && !ENDS.test(plain));
    const role = words
      .slice(at, at + 4)
      .filter(({ stem }, j, span) => !span.slice(0, j + 1).some((w) => ENDS.test(w.plain)) && kindOf(stem) === 'person')
      .at(-1);
    const of = role && landBefore(words.indexOf(role), words);
    if (role) return [{ asks: 'person', noun: role, ...(of ? { of } : {}), least: 1, named: true, text: role.raw }];
    const among = /^(?:in|on|among|amongst)$/.test(words[at]?.plain ?? '') ? memberOf(at, words) : undefined;
    if (among) return [among];
    return noun && isPast(noun.plain) && specific(noun)
      ? [{ asks: 'who', deed: noun, least: 1, named: false, text: `who was ${noun.raw}` }]
      : [];
  }
  const word = words[at];
  if (!word || !specific(word) || !(isPast(word.plain) || /s$/.test(word.plain))) return [];
  // "Who picked up": what it is together with its particle we do not know.
  if (/^(?:up|out|off|down|away|back|through|in|as)$/.test(words[at + 1]?.plain ?? '')) return [];
  // "Who tabled the draft": whose draft it was says so.
  if (PUTS_FORWARD.test(word.plain) && words.slice(at + 1, at + 7).some(({ plain }) => PAPER.test(plain))) return [];
  const agent = words.findIndex(({ plain }, j) => j > at && plain === 'for');
  // "Sanctions relief for Iran" is for whom it is, not who acts.
  const of = !ACTS_FOR.test(word.plain)
    ? undefined
    : agent < 0
      ? (sideAfter(at, words) ?? sideNamed(words))
      : countryOf(words[agent + 1]?.plain ?? '');
  const beside = of && agent < 0 ? words.slice(at + 1, at + 4).find(({ plain }) => EXPERTS.test(plain)) : undefined;
  const with_ = beside ? { beside: beside.stem } : {};
  return [
    { asks: 'who', deed: word, ...(of ? { of } : {}), ...with_, least: 1, named: false, text: `who ${word.raw}` },
  ];
}

/** "The four Republicans WHO joined them, what was it about": what opens the question has been named, and something else is asked. */
const isOpenedWith = (i: number, words: readonly Word[]): boolean =>
  i > 1 &&
  /^(?:the|those|these|all)$/.test(words[0]!.plain) &&
  words.slice(i + 1).some(({ plain }) => /^(?:what|which|when|where|why|how)$/.test(plain));

const [RUNNER] = wordsOf('runner') as [Word];

/** "Who came second to Mojtaba in the vote": whoever lost to somebody. */
const isSecond = (at: number, words: readonly Word[]): boolean =>
  /^(?:came|finished|placed|was|ran)$/.test(words[at]?.plain ?? '') &&
  /^[2-9]th$/.test(words[at + 1]?.plain ?? '') &&
  /^(?:to|behind|after|in)$/.test(words[at + 2]?.plain ?? '');

/** Deeds by which somebody is known by a trade: what is done, to what, and by whom. */
const TRADES: readonly (readonly [RegExp, RegExp, Word])[] = (
  [
    [
      /^(?:took|takes|shot|snapped|made)$/,
      /^(?:photos?|pictures?|photographs?|snaps?|snapshots?|images?)$/,
      'photographer',
    ],
    [
      /^(?:flew|flying|flown|piloted|piloting|steered)$/,
      /^(?:helicopters?|planes?|jets?|aircraft|airliner|bombers?|fighters?|drones?)$/,
      'pilot',
    ],
    [/^(?:took|takes|taking|kept|keeping|wrote)$/, /^(?:notes|minutes)$/, 'notetaker'],
    [/^(?:drove|driving|driven)$/, /^(?:cars?|limousine|trucks?|bus|motorcade|convoy)$/, 'driver'],
  ] as const
).map(([deed, thing, trade]) => [deed, thing, wordsOf(trade)[0]!]);

/** "Who took the photo", "who was flying the helicopter": whoever makes a trade of it. */
function tradeOf(start: number, words: readonly Word[]): Word | undefined {
  const at = isBe(words[start]?.plain ?? '') ? start + 1 : start;
  const to = words.slice(at + 1, at + 5);
  return TRADES.find(
    ([deed, thing]) => deed.test(words[at]?.plain ?? '') && to.some(({ plain }) => thing.test(plain)),
  )?.[2];
}

/** Those who work beside the ones who lead, and are led by others. */
const EXPERTS = /^(?:experts?|technicians?|engineers?)$/;

/** "The OMANI ambassador": the state somebody is of. */
const landBefore = (at: number, words: readonly Word[]): string | undefined => {
  const land = countryOf(words[at - 1]?.plain ?? '');
  return land === 'eu' ? undefined : land;
};

/** "Who was in the American team of EXPERTS besides Anton": one of those. */
function memberOf(start: number, words: readonly Word[]): Focus | undefined {
  const span = words.slice(start + 1, start + 9);
  const noun = span.find(({ plain }) => EXPERTS.test(plain));
  const of = span.map(({ plain }) => countryOf(plain)).find((land) => land !== undefined && land !== 'eu');
  return noun && { asks: 'person', noun, ...(of ? { of } : {}), least: 1, named: true, text: noun.raw };
}

/** "For the US, who chaired it", "who chaired it on the AMERICAN side". */
function sideNamed(words: readonly Word[]): string | undefined {
  const [first, second] = words;
  const opening = first?.plain === 'for' ? countryOf(words[second?.plain === 'the' ? 2 : 1]?.plain ?? '') : undefined;
  const at = words.findIndex(({ plain }) => /^(?:side|part|behalf)$/.test(plain));
  const named = at > 1 && /^(?:the|on)$/.test(words[at - 2]!.plain) ? countryOf(words[at - 1]!.plain) : undefined;
  const side = opening ?? named;
  return side === 'eu' ? undefined : side;
}

/** "Who led the AMERICAN experts", "who represented ISRAEL": whoever did so is of theirs. */
function sideAfter(deed: number, words: readonly Word[]): string | undefined {
  const at = words[deed + 1]?.plain === 'the' ? deed + 2 : deed + 1;
  const side = countryOf(words[at]?.plain ?? '');
  return side !== 'eu' &&
    (/^represent/.test(words[deed]!.plain) ||
      /^(?:delegation|side|team|experts?|negotiators?|delegates|mission|diplomats)$/.test(words[at + 1]?.plain ?? ''))
    ? side
    : undefined;
}
