// What the issues of positions are asked for by, beyond their own names.

/** Issue of a position → words of the matter it is about. */
export const ISSUES: Readonly<Record<string, string>> = {
  enrichment: 'enriching uranium, centrifuges, nuclear programme',
  stockpile: 'stock of enriched uranium, heu, nuclear material',
  inspections: 'IAEA inspectors, agency, access to sites, monitoring',
  snapback: 'UN sanctions, return, restore',
  'sanctions relief': 'lifting, easing, relaxing of sanctions',
  'direct vs indirect format': 'form of the talks, format, face to face',
  'Hormuz transit': 'strait, passage of ships, toll',
  missiles: 'ballistic missiles, range',
  proxies: 'proxy groups, armed groups, militias, allies',
  'guarantees against attack': 'guarantee, assurance, no new war',
  'war reparations': 'compensation, reparations, damages',
  venue: 'place of the talks',
  'weapons intent': 'nuclear bomb, weapon',
  blockade: 'naval blockade of ports',
};
