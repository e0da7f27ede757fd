// How a checked statement is told: what a page said, and what was found about it.
import { type Block, type Cites, prose, type Report, strong, text } from '#answer/answer.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Review } from '#dataset/other-kinds.ts';
import type { Words } from '#words/en.ts';
import { tellDispute } from './claims.ts';

/** The page's statement and the finding stand as two reports wherever the finding does not confirm it. */
export function tellReview(review: Review, words: Words): Block[] {
  const finding = words.tell.finding[review.finding];
  const theirs = [review.appearance] as Cites;
  if (review.finding === 'confirmed' || review.finding === 'opinion') {
    const cites = [...new Set([...theirs, ...review.cites])] as unknown as Cites;
    return [
      {
        kind: 'statement',
        prose: prose(review.claim_reviewed, ' ', strong(`${capital(finding)}.`), ' ', review.because),
        cites,
      },
      ...(review.disputes ?? []).map(tellDispute),
    ];
  }
  const reports: [Report, Report] = [
    {
      says: text(review.claim_reviewed),
      cites: theirs,
      ...(review.finding === 'contradicted' ? { rank: 'deprecated', because: review.because } : {}),
    },
    { says: prose(strong(`${capital(finding)}.`), ' ', review.because), cites: review.cites as Cites },
  ];
  return [{ kind: 'dispute', about: `a statement ${finding}`, reports }, ...(review.disputes ?? []).map(tellDispute)];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Everything that was checked about a record. */
export const reviewsOf = (id: string, dataset: Dataset, words: Words): Block[] =>
  dataset.reviewsOf(id).flatMap((review) => tellReview(review, words));
