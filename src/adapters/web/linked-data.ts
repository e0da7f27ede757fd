// An answer in schema.org's words, for search engines and reference managers. Only at this edge; the record has its own.
import type { Footnote, Page } from '#answer/page.ts';
import type { Dataset, Found } from '#dataset/dataset.ts';
import type { Words } from '#words/en.ts';

/** schema.org's type of a kind of record. */
const TYPE: Readonly<Partial<Record<Found['kind'], string>>> = {
  person: 'Person',
  organization: 'Organization',
  event: 'Event',
  place: 'Place',
  vessel: 'Vehicle',
  term: 'DefinedTerm',
  quote: 'Quotation',
};

/** JSON-LD of an answer. `url` is its permalink; `asOf` and `version` go with it so that a citation stays checkable. */
export function linkedData(page: Page, url: string, dataset: Dataset, words: Words): object {
  const [first] = page.records;
  const found = first === undefined ? undefined : dataset.find(first);
  const type = found && TYPE[found.kind];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    url,
    inLanguage: words.locale,
    dateModified: page.data.asOf,
    version: page.data.version,
    publisher: { '@type': 'Organization', name: words.help.title },
    ...(found && type ? { about: { '@type': type, identifier: first, name: nameOf(found) } } : {}),
    citation: page.footnotes.map(cited),
    isPartOf: {
      '@type': 'Dataset',
      name: words.web.tagline,
      description: words.help.promise,
      version: page.data.version,
      dateModified: page.data.asOf,
    },
  };
}

const nameOf = ({ kind, record }: Found): string => {
  if (kind === 'quote') return record.text;
  return 'name' in record ? record.name : record.id;
};

const cited = (note: Footnote): object => ({
  '@type': note.kind === 'official' || note.kind === 'reference' ? 'WebPage' : 'NewsArticle',
  name: note.title ?? note.url,
  url: note.url,
  publisher: { '@type': 'Organization', name: note.publisher },
  ...(note.published ? { datePublished: note.published } : {}),
});

/** As the content of a data block: `<` cannot end it, and no reader takes a line separator amiss. */
export const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}</script>`;
