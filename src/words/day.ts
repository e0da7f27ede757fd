// A date is only as exact as its record: 2020, 2020-03 and 2020-03-04 are three different statements.

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day in words of the locale. Always Gregorian: another calendar would claim a precision the source did not give. */
export function showDay(value: string, locale: string): string {
  const [year, month, date] = value.split('-').map(Number);
  const key = `${locale}/${value.length}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(date ? { day: 'numeric' } : {}),
    });
    formats.set(key, format);
  }
  return format.format(Date.UTC(year!, (month ?? 1) - 1, date ?? 1));
}

/** From one day until another, as exact as each. */
export const showSpan = (from: string, until: string | undefined, locale: string): string =>
  until === undefined ? showDay(from, locale) : `${showDay(from, locale)} – ${showDay(until, locale)}`;
