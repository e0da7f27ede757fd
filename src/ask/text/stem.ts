// Words cut to a common form, so that "signed", "signing" and "signs" meet; question and record go through the same cut.

/** Forms that no rule finds. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `met:meet said:say told:tell left:leave held:hold sent:send shot:shoot struck:strike fell:fall flew:fly flown:fly began:begin
  begun:begin broke:break broken:break brought:bring came:come chose:choose chosen:choose gave:give given:give went:go gone:go goes:go
  became:become took:take taken:take wrote:write written:write spoke:speak spoken:speak saw:see seen:see led:lead made:make
  kept:keep lost:lose paid:pay put:put quit:quit ran:run sat:sit set:set shut:shut stood:stand swore:swear thought:think
  threw:throw won:win fought:fight found:find got:get hid:hide knew:know known:know laid:lay lay:lay lies:lie meant:mean
  read:read rose:rise sank:sink sunk:sink sold:sell spent:spend sought:seek taught:teach understood:understand withdrew:withdraw
  withdrawn:withdraw drew:draw died:die dying:die dead:die death:die deaths:die buried:bury burial:bury men:man women:woman
  people:person children:child lives:life talks:talk iaea:iaea bases:base crises:crisis allies:ally vetoes:veto vetoed:veto
  vetod:veto abstained:abstain abstention:abstain abstentions:abstain signed:sign signing:sign signature:sign signatures:sign used:use agreed:agree
  agreement:agree agreements:agree disagree:disagree freed:free released:release closed:close closure:close news:news
  bombed:bomb bombing:bomb elected:elect election:elect born:born missed:miss hit:hit hits:hit
  ate:eat eaten:eat slept:sleep wore:wear worn:wear drank:drink drunk:drink drove:drive driven:drive rode:ride ridden:ride sang:sing
  sung:sing swam:swim caught:catch bought:buy grew:grow grown:grow froze:freeze frozen:freeze stole:steal stolen:steal dealt:deal
  hung:hang shook:shake shaken:shake woke:wake tore:tear torn:tear wept:weep swept:sweep blew:blow blown:blow
  rings:ring ring:ring during:during evening:evening morning:morning spring:spring string:string king:king thing:thing
  travelled:travel travelling:travel travellers:travel traveller:travel levelled:level levelling:level channelled:channel channelling:channel
  fuelled:fuel fuelling:fuel counselled:counsel dialled:dial dialling:dial totalled:total totalling:total tunnelled:tunnel tunnelling:tunnel
  cancelled:cancel cancelling:cancel cancellation:cancel signalled:signal signalling:signal labelled:label
  refuelled:refuel refuelling:refuel expelled:expel expelling:expel compelled:compel controlled:control controlling:control patrolled:patrol patrolling:patrol
  lit:light
  blew:blow blown:blow shook:shake shaken:shake tore:tear torn:tear swept:sweep slept:sleep dealt:deal dug:dig drove:drive driven:drive
  ate:eat eaten:eat froze:freeze frozen:frozen grew:grow grown:grow hung:hang lent:lend rang:ring rode:ride ridden:ride slid:slide
  stole:steal stolen:steal stuck:stick swung:swing woke:wake woken:wake bought:buy caught:catch fed:feed felt:feel fled:flee
  forbade:forbid forbidden:forbid forgot:forget forgotten:forget forgave:forgive heard:hear learnt:learn bled:bleed slew:slay slain:slay
  swam:swim sang:sing crept:creep leapt:leap bent:bend spun:spin stung:sting wound:wound flung:fling slung:sling clung:cling
  marched:marching marching:marching marchers:marching marcher:marching being:being beijing:beijing building:build sterling:sterling ceasing:cease gulf:gulf status:status focus:focus
  virus:virus versus:versus basis:basis this:this does:do did:do done:do was:be were:be is:be are:be has:have had:have`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split(':') as [string, string]),
);

const undouble = (stem: string): string => (/([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);
const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);
const bare = (stem: string): string => (stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem);

/** Whether a word is a past form: of the irregular ones or in -ed. */
export const isPast = (word: string): boolean =>
  (Object.hasOwn(IRREGULAR, word) && !/s$/.test(word) && !/^(?:men|women|people|children|death|news)$/.test(word)) ||
  /[a-z]{2}ed$/.test(word);

/** Base forms of the irregular ones → a past form. */
const PASTS: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR)
    .filter(([form]) => isPast(form))
    .map(([form, base]) => [base, form] as const)
    .reverse(),
);

/** A past form of a verb. */
export const pastOf = (verb: string): string =>
  PASTS.get(verb) ??
  (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);

/** The stem of a plain lower-case word. Not a word of any language, only a key. */
export function stem(word: string): string {
  const s = cut(word);
  return s.length >= 8 && s.endsWith('at') ? s.slice(0, -2) : s;
}

function cut(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return bare(known);
  if (word.length <= 3 || /\d/.test(word) || !/^[a-z]+$/.test(word)) return word;
  let s = word;
  if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (s.endsWith('sses') || s.endsWith('shes') || s.endsWith('ches') || s.endsWith('xes')) s = s.slice(0, -2);
  else if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  if (s.endsWith('ied') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (s.endsWith('ing') && s.length > 5 && hasVowel(s.slice(0, -3))) s = undouble(s.slice(0, -3));
  else if (s.endsWith('ed') && s.length > 4 && hasVowel(s.slice(0, -2))) s = undouble(s.slice(0, -2));
  for (const [ending, least] of ENDINGS)
    if (s.endsWith(ending) && s.length - ending.length >= least) return bare(s.slice(0, -ending.length));
  return bare(s);
}

/** Endings that turn one word into another of the same family, and how much must be left. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ation', 5],
  ['ment', 5],
  ['ness', 5],
  ['ally', 5],
  ['ly', 5],
  ['ion', 5],
];

/** The stems of words with blanks between them, as a list in the lexicon has them. */
export const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));
