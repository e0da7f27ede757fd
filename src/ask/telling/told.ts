// A record of any kind told as the body of an answer.
import type { Answer, Block, Cites } from '#answer/answer.ts';
import { prose, strong, text } from '#answer/answer.ts';
import { sentence } from '#answer/sentence.ts';
import type { Dataset, Found } from '#dataset/dataset.ts';
import { nameOf } from '#dataset/label.ts';
import type { Claim } from '#dataset/schema.ts';
import { tellDoubt } from '#tell/claims.ts';
import { entryOf, eventAnswer, eventCites } from '#tell/event.ts';
import { bodyAnswer, placeAnswer, positionEntry, positionsAnswer, termAnswer, vesselAnswer } from '#tell/other.ts';
import { personAnswer } from '#tell/person.ts';
import { postAnswer } from '#tell/post.ts';
import { quotesAnswer, speakerOf, tellQuote } from '#tell/quote.ts';
import { tellReview } from '#tell/review.ts';
import type { Words } from '#words/en.ts';
import { lighten } from './lighten.ts';

/** Until when an answer about the present can know anything. */
export const recordEnds = ({ asOf }: Dataset, { ask }: Words): Block => ({
  kind: 'remark',
  prose: text(ask.endsOn(asOf)),
  small: true,
});

/** The whole record as an answer, light enough for one page. */
export function tellWhole(found: Found, dataset: Dataset, words: Words): Answer {
  const answer = whole(found, dataset, words);
  // Lists of a record's other events would put facts into the answer that nobody asked for.
  const blocks =
    found.kind === 'event' || found.kind === 'position'
      ? answer.blocks
      : answer.blocks.filter(({ kind }) => kind !== 'entries');
  return { ...answer, blocks: lighten(blocks) };
}

function whole(found: Found, dataset: Dataset, words: Words): Answer {
  switch (found.kind) {
    case 'event': {
      const answer = eventAnswer(found.record, dataset, words);
      // The headline carries facts of its own, so it stands as a sentence with its pages.
      const headline: Block = {
        kind: 'statement',
        prose: [strong(sentence(found.record.name))],
        cites: eventCites(found.record),
      };
      return { ...answer, blocks: [headline, ...answer.blocks] };
    }
    case 'person':
      return personAnswer(found.record, dataset, words);
    case 'organization':
      return bodyAnswer(found.record, dataset, words);
    case 'place':
      return placeAnswer(found.record, dataset, words);
    case 'vessel':
      return vesselAnswer(found.record, dataset, words);
    case 'term':
      return termAnswer(found.record, dataset, words);
    case 'post':
      return postAnswer(found.record, dataset, words);
    case 'quote':
      return quotesAnswer(speakerOf(found.record, dataset), [found.record], dataset, words);
    case 'position':
      return positionsAnswer(nameOf(found), [found.record], dataset, words);
    case 'review':
      return {
        title: found.record.claim_reviewed,
        status: 'answer',
        records: [found.record.id, ...found.record.about],
        blocks: tellReview(found.record, words),
        followups: [],
      };
    default:
      return found satisfies never;
  }
}

/** A record in one entry or block, for what comes after the answer; where its reports differ, with all of them. */
export function tellBriefly(found: Found, dataset: Dataset, words: Words): Block[] {
  switch (found.kind) {
    case 'event':
      return [
        { kind: 'entries', entries: [entryOf(found.record, true)] },
        ...tellDoubt(found.record, words).filter(({ kind }) => kind === 'dispute'),
      ];
    case 'position':
      return [{ kind: 'entries', entries: [positionEntry(found.record, dataset)] }];
    case 'quote':
      return [tellQuote(found.record, dataset)];
    case 'vessel':
    case 'organization':
    case 'place':
    case 'person':
      return summed(found.record.name, found.record.summary);
    case 'term':
      return summed(found.record.name, found.record.definition);
    default:
      return [];
  }
}

const summed = (name: string, claim: Claim<string> | undefined): Block[] =>
  claim
    ? [{ kind: 'statement', prose: prose(strong(sentence(name)), ` ${claim.value}`), cites: claim.cites as Cites }]
    : [];
