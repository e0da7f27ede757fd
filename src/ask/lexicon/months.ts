// Months, seasons and parts of them, as questions write them.

export const MONTH: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febuary: 2,
  februray: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** First and last month of a season of a year; winter runs into the next. */
export const SEASON: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** Part of a month or year → share of it where the part begins and ends. */
export const PART: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 0.36],
  'the beginning of': [0, 0.36],
  'beginning of': [0, 0.36],
  'the start of': [0, 0.36],
  'start of': [0, 0.36],
  'the first days of': [0, 0.3],
  mid: [0.28, 0.72],
  middle: [0.28, 0.72],
  'the middle of': [0.28, 0.72],
  late: [0.62, 1],
  'the end of': [0.62, 1],
  'end of': [0.62, 1],
  end: [0.62, 1],
};

/** Whether a word is a month, or the year of a stretch of days. */
export const isOfDays = (text: string, any: readonly { readonly from: string }[]): boolean =>
  text.toLowerCase() in MONTH || (/^(?:19|20)\d\d$/.test(text) && any.some(({ from }) => from.startsWith(text)));
