// What became of somebody: alive or dead, still in post, how it ended.
import { type Answer, type Block, date, prose, strong, text } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { best, isSourced } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import { entryOf } from '#tell/event.ts';
import { personAnswer } from '#tell/person.ts';

export function status(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const ofDeath =
    /\b(?:when|where|how(?! many)|(?:what|which) (?:day|month|year)|date)\b.*\b(?:die|dies|died|killed|assassinated|death)\b/.test(
      reading.plain,
    );
  const isDead = (id: string): boolean => best(dataset.all.person.get(id)?.death_date) !== undefined;
  const ids = reading.terms.flatMap((t) => {
    const meant = meantBy(t, reading);
    // Of those who share a name, a question of death means the one who died.
    const dead = ofDeath && (t.ids ?? []).length > 1 ? t.ids!.filter(isDead) : [];
    const id = dead.length === 1 && t.sort === 'record' && !(meant && isDead(meant)) ? dead[0] : meant;
    return id && dataset.all.person.has(id) ? [id] : [];
  });
  const fits =
    /\b(?:alive|dead|died|die|dies|deceased|living|survive[ds]?)\b/.test(reading.plain) &&
    (reading.frame === 'yes-no' || reading.frame === 'status')
      ? true
      : /\bwhat (?:became|become|happened|has happened) (?:of|to)\b|\bfate of\b|\bwhereabouts\b|\bhow did \S+(?: \S+)? die\b/.test(
          reading.plain,
        );
  const asked = fits || (ofDeath && !reading.time && ids.some(isDead));
  const others = reading.terms.filter(
    (t) =>
      t.must &&
      !t.ids?.some((id) => ids.includes(id)) &&
      !/^(?:alive|dead|die|death|kill|assassinat|live|deceased|surviv|fate|living)/.test(reading.words[t.at]!.plain),
  );
  if (!asked || ids.length !== 1 || others.some((t) => t.sort !== 'country')) return undefined;
  const person = dataset.all.person.get(ids[0]!)!;
  const died = best(person.death_date);
  if (!died && reading.frame !== 'yes-no' && /\b(?:how|when|where|why) did\b.*\bdie\b/.test(reading.plain))
    return refuse(
      {
        reason: 'false-premise',
        says: words.ask.falsePremise(words.ask.noDeath(person.name).replace(/\.$/, '')),
        nearest: [person.id],
      },
      asking,
    );
  const ends = dataset
    .eventsOf(person.id)
    .filter((e) => e.type === 'death' || (died !== undefined && dayOf(e) === died.value));
  const dead: Block[] = died
    ? [
        isSourced(died)
          ? {
              kind: 'statement',
              prose: prose(
                strong(words.tell.dead(person.name)),
                ` ${words.tell.died}: `,
                date(died.value),
                died.note ? `. ${died.note}` : '.',
              ),
              cites: died.cites,
            }
          : {
              kind: 'remark',
              prose: prose(`${words.tell.died}: `, date(died.value), ` (${words.tell.unsourcedDate})`),
            },
      ]
    : [{ kind: 'remark', prose: text(words.ask.noDeath(person.name)) }];
  const told: Block[] =
    died && ends.length > 0 ? [{ kind: 'entries', entries: ends.slice(-2).map((e) => entryOf(e, true)) }] : [];
  const rest = personAnswer(person, dataset, words);
  return {
    ...rest,
    records: [person.id, ...ends.map((e) => e.id)],
    blocks: lighten([...dead, ...told, ...rest.blocks]),
  };
}
