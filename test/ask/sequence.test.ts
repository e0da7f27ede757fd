// What came before and after what: successors at a death, the order of two events, days after one, two dates, events that fit alike.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

describe('/ask answers', () => {
  test.each([
    ['whoever followed when somebody died', 'who became CENTCOM commander when Kurilla left', /Brad Cooper — /],
    [
      'whoever took over for the time being and for good',
      "who took over as Iran's president when Raisi was killed?",
      /Mohammad Mokhber — [\s\S]*Masoud Pezeshkian — /,
    ],
    ['whom they named after somebody', 'who did they pick as new supreme leader after Khamenei', /Mojtaba Khamenei — /],
    ['a stand-in', 'who stepped in as president once Raisi was dead?', /Mohammad Mokhber — /],
    [
      'which of two came first, set against each other',
      'Touska seizure vs the IRGC seizing two ships in April 2026: which happened later?',
      /came first/,
    ],
    [
      'whether one came before the other',
      'Did the Evin prison strike come before the US bombing of Fordow?',
      /Fordow[\s\S]*came first[\s\S]*1 day/,
    ],
    [
      'which of both was first, in brief',
      "the maximum pressure memorandum NSPM-2 and Trump's letter to Khamenei, which of both first",
      /came first[\s\S]*30 days/,
    ],
    [
      'first the one or first the other',
      'first the naval blockade or first the Islamabad talks of April 2026?',
      /came first/,
    ],
    [
      'whether one had already happened when the other did',
      'When Khamenei was killed, had the third round in Geneva already taken place, or was that later?',
      /Third round in Geneva[\s\S]*came first/,
    ],
    ['two rounds at once', 'Where were the 1st and 3rd rounds of April 2025 held?', /First round[\s\S]*Third round/],
    [
      'where the options offered are not so',
      'in which sea was the drone shot down near the Lincoln: red sea, arabian sea or persian gulf?',
      /Arabian Sea/,
    ],
    ['two of one day by what they tell themselves', '3 Feb 2026: the drone or the tanker, which came first?', /hours/],
    ['the day so long after an event', 'what followed the snapback trigger thirty days later', /UN sanctions/],
    [
      'an event told by the number that names it',
      'What happened five days after the 48-hour ultimatum?',
      /pause on energy strikes/,
    ],
    [
      'two dates of which one record has one',
      'When was the Cairo deal signed and when did Iran end it?',
      /9 September 2025[\s\S]*20 November 2025/,
    ],
    ['the event asked about of those that fit alike', 'when was the naming of mojtaba', /8 March 2026/],
    [
      'the record that fits best and is asked about so',
      'On which date did Iran hand over its written reply to Trump?',
      /26 March 2025/,
    ],
    [
      'the clause by the event it is asked with',
      'which us politician had albusaidi seen hours before the attack',
      /Vance/,
    ],
    [
      'a kind of thing by its name where a clause is of one event',
      'At which army base had Trump just been when he called regime change in Iran the best thing that could happen?',
      /Fort Bragg/,
    ],
    ['posts of a career', 'In which countries was Araghchi ambassador earlier in his career?', /Finland/],
  ])('%s', async (_, question, says) => {
    const page = await askLine(freely(question));
    expect(page.status).toBe('answer');
    expect((await said(freely(question))).replace(/\s+/g, ' ')).toMatch(says);
  });

  test.each([
    ['a successor of somebody alive', 'who became foreign minister after Araghchi was killed', 'false-premise'],
    ['a successor nobody is known to be', 'who took over as IRGC chief when Pakpour was killed', 'not-recorded'],
    ['days on which nothing is told', 'a week after the Cairo agreement, what happened?', 'not-recorded'],
    [
      'the order of what never was',
      "Did Trump's handshake with Araghchi come before the Muscat round?",
      'false-premise',
    ],
  ])('refuses %s', async (_, question, reason) => {
    const page = await askLine(freely(question));
    expect(page.status).toBe('abstain');
    expect(page.reason).toBe(reason);
  });
});
