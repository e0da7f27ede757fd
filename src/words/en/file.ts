// What files of events say beside the record: in calendars and tables, where no footnote can stand.
export const fileWords = {
  impreciseDay: (day: string) => `The day is not reported, only ${day}.`,
  disputed: 'Reports differ.',
  unconfirmed: 'Unconfirmed.',
  calendar: 'Iran–US nuclear talks',
};
