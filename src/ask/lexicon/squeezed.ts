// Words that `phrases` and turns make of two or three, put as people write them where a question's words are shown.
const SQUEEZED = `
last words / security council / foreign secretary / war powers / human rights / nuclear dust / truth social / red line
off-ramp / bunker buster / north korea / wall street journal / new york times / al jazeera / face to face / take off
`;

const WRITTEN: ReadonlyMap<string, string> = new Map(
  SQUEEZED.trim()
    .split(/\s*[/\n]\s*/)
    .map((written) => [written.replace(/[ -]/g, ''), written]),
);
const ANY = new RegExp(`\\b(?:${[...WRITTEN.keys()].join('|')})\\b`, 'g');

/** A text with its squeezed words as they are written: "securitycouncil" → "security council". */
export const written = (text: string): string => text.replace(ANY, (squeezed) => WRITTEN.get(squeezed)!);
