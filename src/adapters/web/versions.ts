// The record as it was: asked of whoever keeps its history, and a house that answers from it.
import type { House, Library } from '#core/house.ts';

/** Where older versions of the record are found; absent where the data folder has no history. */
export type Versions = {
  /** The library of a version by its (abbreviated) name, or undefined when the history holds none such. */
  at(version: string): Promise<Library | undefined>;
};

/** A version as it is written under answers: hexadecimal, abbreviated or whole. */
export const isVersion = (text: string): boolean => /^[0-9a-f]{6,64}$/.test(text);

export type Then = { readonly house: House } | { readonly missing: 'version' | 'history' };

/** The house as it stood at a version; the present one when that is its version. */
export async function houseAt(version: string, house: House, versions: Versions | undefined): Promise<Then> {
  if (!isVersion(version)) return { missing: 'version' };
  if (house.library().dataset.version.startsWith(version)) return { house };
  if (!versions) return { missing: 'history' };
  const library = await versions.at(version);
  return library ? { house: { ...house, library: () => library } } : { missing: 'version' };
}
