import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SafeBrief } from '#src/activities/brief/SafeBrief.tsx';
import { ConfidencePerOutcome } from '#src/activities/confidence/ConfidencePerOutcome.tsx';
import { OptionMap } from '#src/activities/optionMap/OptionMap.tsx';
import { OwnProcedureSheet } from '#src/activities/procedureSheet/OwnProcedureSheet.tsx';
import { PrivateReflection } from '#src/activities/words/PrivateReflection.tsx';
import { SayItBack } from '#src/activities/words/SayItBack.tsx';
import { WriteInYourWords } from '#src/activities/words/WriteInYourWords.tsx';
import { aBrief } from './brief/aBrief.ts';

const base = { id: 'one', title: 'A title', intro: '', outcomes: [] };
const point = { id: 'limits', label: 'Says the limits', lookFor: ['unless'], why: 'They choose by it.' };
const stage = {
  id: '1',
  name: 'Local',
  entersWhen: 'x',
  receivedBy: 'A supervisor',
  deadlines: [],
  leadsTo: [],
  outcomes: [],
  clauses: ['4.1'],
};
const clock = {
  id: 'qhrc',
  name: 'Commission',
  length: { count: 12, unit: 'months' },
  from: 'last',
  note: 'It may take late ones.',
} as const;
const row = { question: 'raise-with', ask: 'Whom to tell?', says: 'A supervisor.', clause: '4.2', href: '/p/#c-4-2' };

/** Each activity as the page is built, and what its reading has to hold. */
const activities = [
  [
    'own words',
    <WriteInYourWords
      key="1"
      activity={{ ...base, kind: 'write', prompt: 'How do you open?', points: [point], avoid: [], examples: ['Come in.'] }}
    />,
    ['How do you open?', 'Says the limits', 'They choose by it.', 'Come in.'],
  ],
  [
    'saying back',
    <SayItBack
      key="2"
      activity={{ ...base, kind: 'say back', prompt: 'Tell a colleague.' }}
      procedures={[{ id: 'p', name: 'P', stages: [stage], clauseHrefs: { '4.1': '/p/#c-4-1' } }]}
    />,
    ['Tell a colleague.', 'Stage 1: Local', 'A supervisor', '/p/#c-4-1'],
  ],
  [
    'reflection',
    <PrivateReflection key="3" activity={{ ...base, kind: 'reflection', prompts: [{ id: 'dread', ask: 'Which talk is hardest?' }] }} />,
    ['Which talk is hardest?'],
  ],
  [
    'confidence',
    <ConfidencePerOutcome
      key="4"
      activity={{ ...base, kind: 'confidence', when: 'after' }}
      outcomes={[{ id: 'O1', label: 'Listen well' }]}
    />,
    ['Listen well'],
  ],
  [
    'the sheet',
    <OwnProcedureSheet
      key="5"
      activity={{ ...base, kind: 'own procedure', questions: ['raise-with'] }}
      sheets={[{ procedure: 'p', name: 'P', rows: [row] }]}
    />,
    ['Whom to tell?', 'A supervisor.', '4.2'],
  ],
  [
    'the map',
    <OptionMap
      key="6"
      activity={{
        ...base,
        kind: 'option map',
        story: ['She left.'],
        matters: [{ id: 'm', text: 'That it stops' }],
        events: [{ id: 'last', name: 'The last remark', daysAgo: 300 }],
        clocks: [clock],
        options: [{ id: 'o', name: 'Wait', speaksFor: 'Rest', speaksAgainst: 'Time', clock: 'qhrc' }],
      }}
    />,
    ['She left.', 'That it stops', 'About 2 months left', 'It may take late ones.', 'Rest', 'Time'],
  ],
  [
    'the brief',
    <SafeBrief key="7" activity={{ ...aBrief({ History: { bullying: 6 } }), example: ['Six came.'] }} />,
    ['A name is never needed.', 'Six came.', 'History'],
  ],
] as const;

describe.each(activities)('%s as the page is built', (_, element, holds) => {
  const markup = renderToStaticMarkup(element);
  const at = markup.indexOf('activity__reading');

  it('has a reading for paper and without script that holds everything', () => {
    expect(at).toBeGreaterThan(0);
    for (const words of holds) expect(markup.slice(at)).toContain(words);
  });

  it('can be worked by nobody before its script is there, and carries no style attribute', () => {
    const controls = markup.slice(0, at).match(/<(textarea|input|button|fieldset)[^>]*>/g) ?? [];
    const open = controls.filter((control) => !control.includes('disabled') && !/type="(radio)"/.test(control));
    expect(open).toEqual([]);
    expect(markup).not.toContain('style=');
  });
});
