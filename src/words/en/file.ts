// What files of events say beside the record: in calendars and tables, where no footnote can stand.
export const fileWords = {
  holds: (count: number) =>
    count === 0
      ? 'The record holds no event that fits.'
      : `The file holds ${count} ${count === 1 ? 'event' : 'events'}, each with its sources.`,
  impreciseDay: (day: string) => `The day is not reported, only ${day}.`,
  disputed: 'Reports differ.',
  unconfirmed: 'Unconfirmed.',
  calendar: 'Iran–US nuclear talks',
};
