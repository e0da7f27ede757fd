// What stands before or beside a question and tells what it asks for: how many there were, that sentences are wanted, who else was there.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('/ask answers', () => {
  test.each([
    [
      'a turn of what was counted before',
      'There were five rounds before the June war. Which city had the fourth?',
      '2025-05-11-muscat-round-4',
    ],
    [
      'the last of those',
      'Before the war of 2026 there were three rounds: where was the last one?',
      '2026-02-26-geneva-third-round',
    ],
    ['who was there beside somebody', 'Who joined Vance at Bürgenstock?', '2026-06-21-burgenstock-talks'],
    [
      'the same, of those who once stayed away',
      'which american envoys took part at Bürgenstock alongside Vance',
      '2026-06-21-burgenstock-talks',
    ],
    [
      'what was left by any of its names',
      'In which year did Washington walk away from the nuclear accord?',
      '2018-05-08-us-withdrawal-jcpoa',
    ],
    [
      'whom else somebody met',
      'apart from the Omanis, whom did Larijani meet in Muscat',
      '2026-02-10-larijani-houthi-meeting',
    ],
    ['who said yes', 'how many said yes to resolution 2817', '2026-03-11-unsc-2817'],
    [
      'what was talked of in private',
      'When did Trump and Xi talk about Hormuz behind closed doors?',
      '2026-05-14-trump-xi-beijing',
    ],
  ])('%s', async (_, question, record) => {
    const page = await ask(question);
    expect([page.status, page.records[0]]).toEqual(['answer', record]);
  });
});

describe('/ask refuses', () => {
  test.each([
    [
      'What exactly did Araghchi tell the prime minister of Qatar on 7 February 2026? I want his sentences',
      'not-recorded',
    ],
    ['the literal sentences trump used to xi in beijing please', 'not-recorded'],
    ['on which date did the inspectors get into fordow again, summer 2025', 'false-premise'],
    ['who was with Pezeshkian at the Sharm el-Sheikh summit', 'false-premise'],
  ])('%s', async (question, reason) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', reason]);
  });
});
