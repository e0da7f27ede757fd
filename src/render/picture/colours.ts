// Colours that readers with any colour vision tell apart: Okabe and Ito, https://jfly.uni-koeln.de/color/ (2008).

/** Without yellow and black, which do not stand out on both papers. */
const OKABE_ITO = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'] as const;

export const colourOf = (index: number): string => OKABE_ITO[index % OKABE_ITO.length]!;

export type Paper = { readonly paper: string; readonly ink: string; readonly soft: string; readonly rule: string };

export const LIGHT: Paper = { paper: '#ffffff', ink: '#1d2023', soft: '#5b6168', rule: '#e3e0d9' };
export const DARK: Paper = { paper: '#1e2125', ink: '#e8e6e1', soft: '#a3a8ae', rule: '#33373d' };
