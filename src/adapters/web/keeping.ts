// What is drawn of an answer or a record, kept as long as that is: a link that is passed around is opened by many at once.

/** Forms of one thing that are kept; a form may hold what a request says of itself, and requests can say anything. */
const MOST_FORMS = 12;

/** Makes the mark-up of a thing in a form once, for as long as the thing is kept by others. */
export function keeping<T extends object>(): (thing: T, form: string, draw: () => string) => string {
  const kept = new WeakMap<T, Map<string, string>>();
  return (thing, form, draw) => {
    const forms = kept.get(thing) ?? new Map<string, string>();
    kept.set(thing, forms);
    const drawn = forms.get(form) ?? draw();
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(form, drawn);
    return drawn;
  };
}
