// Who is said to have done what to whom, and whether a record bears that out clause by clause.

import type { Index } from './index-of-record.ts';
import { ACTS } from './lexicon/acts.ts';
import { countryOf } from './lexicon/countries.ts';
import { GENERIC, MUTUAL } from './lexicon/deeds.ts';
import { groupsOf } from './lexicon/groups.ts';
import { STOP } from './lexicon/stop.ts';
import { countryOfRecord, type Passage } from './passage.ts';
import { type Word, wordsOf } from './plain.ts';
import type { Reading, Term } from './reading.ts';

export type Deed = {
  /** The verb. */
  readonly word: Word;
  readonly doers: readonly Term[];
  /** Those it was done to or with, as far as they are named beside the verb. */
  readonly others: readonly Term[];
};

const AUX = /^(?:did|does|do|has|have|had|will)$/;
const BE = /^(?:was|were|is|are|been|being|got|get)$/;
const isName = (t: Term): boolean => t.sort === 'record' || t.sort === 'office' || t.sort === 'country';

/** The deed a question takes for granted or asks about; undefined when it names no doer nor anybody it was done to. */
export function deedOf({ words, terms }: Reading): Deed | undefined {
  const names = terms.filter(isName);
  const endOf = (t: Term): number => t.to;
  for (const [i, { plain }] of words.entries()) {
    const passive = BE.test(plain);
    if (!passive && !AUX.test(plain)) continue;
    // The names right after the auxiliary are the subject: "did Russia and China …", "was Grossi …".
    const subjects: Term[] = [];
    let at = i + 1;
    for (;;) {
      while (/^(?:the|and|both|a|an|his|her|iranian|then|former|president|minister)$/.test(words[at]?.plain ?? '')) {
        if (names.some((t) => t.at === at)) break;
        at++;
      }
      const name = names.find((t) => t.at === at);
      if (!name) break;
      subjects.push(name);
      at = endOf(name);
    }
    while (/^(?:not|ever|really|first|finally|also|actually|once|last|again)$/.test(words[at]?.plain ?? '')) at++;
    const word = words[at];
    if (subjects.length === 0 || !word || names.some((t) => t.at === at)) continue;
    if (
      passive &&
      !/(?:ed|en|shot|hit|struck|sunk|sworn|held|met|made|sent|put|shut|left|lost|found|won|cut|hurt|caught|built)$/.test(
        word.raw,
      )
    )
      continue;
    if (GENERIC.has(word.stem)) return undefined;
    const rest = names.filter((t) => t.at > at);
    if (!passive) return { word, doers: subjects, others: rest.filter((t) => near(t, at, words)) };
    const by = words.findIndex((w, j) => j > at && w.plain === 'by');
    return { word, doers: by < 0 ? [] : rest.filter((t) => t.at > by && t.at < by + 4), others: subjects };
  }
  return stated(names, words);
}

/** "Pakistan vetoed the draft": a name with a deed right after it. */
function stated(names: readonly Term[], words: readonly Word[]): Deed | undefined {
  for (const doer of names) {
    const word = words[doer.to];
    if (!word || !ACTS.has(word.stem) || !/(?:ed|s|shot|hit|struck|sank|met|left|quit)$/.test(word.raw)) continue;
    if (/^(?:in|by|on|at|near|with|during|after|when)$/.test(words[doer.to + 1]?.plain ?? '')) continue;
    const joined = names.filter((t) => t.to === doer.at - 1 && words[doer.at - 1]!.plain === 'and');
    return { word, doers: [...joined, doer], others: names.filter((t) => t.at > doer.to && near(t, doer.to, words)) };
  }
  return undefined;
}

/** A name beside the verb, with nothing but small words or "with" between: its object or partner. */
const near = (t: Term, verb: number, words: readonly Word[]): boolean =>
  words
    .slice(verb + 1, t.at)
    .every((w) => STOP.has(w.stem) && !/^(?:in|at|on|from|into|over|about|after|before|during|near|by)$/.test(w.plain));

type Clause = { readonly before: Set<string>; readonly after: Set<string>; readonly passive: boolean };

/** Whether a record bears the deed out: false when it tells of the deed and gives it to others; true when nothing speaks against it. */
export function bears(deed: Deed, passage: Passage, index: Index): boolean {
  const stems = new Set([deed.word.stem, ...groupsOf(deed.word.stem)]);
  const isDeed = (w: Word): boolean => stems.has(w.stem) || groupsOf(w.stem).some((g) => stems.has(g));
  const subject = passage.opens ? new Set(namesIn([passage.opens], index)) : undefined;
  const clauses = passage.sentences
    .flatMap(({ text }) => text.split(/[,;:.]|\b(?:while|but|although|after|before|who|which|when)\b/))
    .flatMap((text) => clausesOf(wordsOf(text), isDeed, index));
  if (clauses.length === 0) return true;
  const has = (set: ReadonlySet<string>, t: Term): boolean => keysOf(t, index).some((key) => set.has(key));
  return clauses.some(({ before, after, passive }) => {
    if (MUTUAL.has(deed.word.stem))
      return [...deed.doers, ...deed.others].every(
        (t) =>
          has(before, t) ||
          has(after, t) ||
          (passage.keys.get(`@${t.ids![0]}`) ?? 0) > 0.85 ||
          (passage.keys.get(`~${t.ids![0]}`) ?? 0) > 0.6,
      );
    const agents = passive ? after : before.size > 0 ? before : (subject ?? before);
    const patients = passive ? before : after;
    const done = deed.doers.every((t) => has(agents, t) || (agents.size === 0 && !has(patients, t)));
    const suffered = deed.others.every((t) => has(patients, t) || patients.size === 0 || !has(agents, t));
    return done && suffered;
  });
}

/** Every place of the deed in a clause, with the names before and after it. */
function clausesOf(words: readonly Word[], isDeed: (w: Word) => boolean, index: Index): Clause[] {
  const links = index.link(words.map((w) => w.plain));
  return words.flatMap((word, i): Clause[] => {
    if (!isDeed(word)) return [];
    const side = (from: number, to: number): Set<string> =>
      namesIn(
        [
          ...links.filter((l) => l.from >= from && l.to <= to).flatMap((l) => l.ids),
          ...words.slice(from, to).flatMap((w) => (countryOf(w.plain) ? [`~${countryOf(w.plain)}`] : [])),
        ],
        index,
      );
    const prev = words[i - 1]?.plain ?? '';
    const next = words[i + 1]?.plain ?? '';
    const passive =
      BE.test(prev) || (/(?:ed|en|shot|hit|struck|held)$/.test(word.raw) && /^(?:by|in|near|off)$/.test(next));
    return [{ before: side(0, i), after: side(i + 1, words.length), passive }];
  });
}

/** Ids and countries, with the country each person or body acts for. */
const namesIn = (keys: readonly string[], index: Index): Set<string> =>
  new Set(
    keys.flatMap((key) => {
      const country = key.startsWith('~') ? undefined : countryOfRecord(key, index.dataset);
      return country ? [key, `~${country}`] : [key];
    }),
  );

/** A country is whoever acts for it; a person is the person or, where only the state is named, the state. */
const keysOf = (t: Term, index: Index): string[] =>
  t.sort === 'country'
    ? t.ids!.map((id) => `~${id}`)
    : t.ids!.flatMap((id) => {
        const country = countryOfRecord(id, index.dataset);
        return country ? [id, `~${country}`] : [id];
      });
