// How people put their questions: example utterances (as natural-language tools call them) of each record, by what becomes of them.
import * as z from 'zod';
import { slug } from './schema.ts';

const questions = z.array(z.string().min(3).max(400)).optional();

export const utterance = z
  .strictObject({
    id: slug.optional().meta({ description: 'The record that is asked about; left out where it is none' }),
    answered: questions.meta({ description: 'Questions the record answers' }),
    not_recorded: questions.meta({ description: 'Questions about it that it does not answer' }),
    false_premise: questions.meta({ description: 'Questions that take for granted what it shows to be false' }),
    out_of_scope: questions.meta({ description: 'Questions of another world: none of the record’s business' }),
    after_cutoff: questions.meta({ description: 'Questions about what came after the record ends' }),
    between: z.array(slug).min(2).max(6).optional().meta({ description: 'Records of which any may be meant' }),
    offered: questions.meta({ description: 'Questions that fit each of those alike, which are offered then' }),
  })
  .refine(({ between, offered }) => (between === undefined) === (offered === undefined), {
    message: 'between and offered go together',
  })
  .meta({ id: 'utterance', title: 'Utterances', description: 'How people put their questions' });

export type Utterance = z.infer<typeof utterance>;
