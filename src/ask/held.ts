// stub
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
export const held = (_: Asking): Answer | undefined => undefined;
