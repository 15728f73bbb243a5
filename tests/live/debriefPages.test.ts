import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { countsAsText } from '#src/live/desk/saveCounts.ts';
import { runSheet } from '#src/live/session/runSheet.ts';
import { compareWays } from '#src/live/story/compareWays.ts';
import { debriefPages } from '#src/live/story/debriefPages.ts';
import { rewindTo } from '#src/live/story/nextStep.ts';
import { trapsFor } from '#src/live/story/trapsFor.ts';
import { AtDesk, WHOLE_GROUP } from './liveFixture.ts';

const played = () => new AtDesk().toQuestion().takes('promise').toQuestion().takes('safety').toQuestion().takes('say-yes').toQuestion();

describe('the debrief', () => {
  it('shows the path taken, and counts what lies on others', () => {
    const [page] = debriefPages(played().takes('wellbeing').state);
    if (page?.shows !== 'path') throw new Error('The path comes first.');
    expect(page.steps.map(({ title }) => title)).toEqual(['Ana sits down', 'What happened', 'With or without a name', 'Before she goes']);
    expect(page.ending).toBe('She nods');
    expect(page.notVisited).toBe(1);
    const [, drawn] = debriefPages(played().takes('wellbeing').state);
    if (drawn?.shows !== 'map') throw new Error('The drawing comes second.');
    expect(drawn.map.nodes.filter(({ visited }) => visited)).toHaveLength(5);
  });

  it('names the clause of each finding', () => {
    const findings = debriefPages(played().takes('wellbeing').state).flatMap((page) => (page.shows === 'findings' ? page.rows : []));
    expect(findings[0]!.findings[0]).toMatchObject({ standing: 'harm' });
    for (const { findings: each } of findings) for (const { standing, why } of each) if (standing !== 'judgement') expect(why).not.toBe('');
  });

  it('holds the second vote against the first, and keeps the figures back until they are shown', () => {
    const desk = new AtDesk()
      .toQuestion()
      .does({ do: 'open voting' })
      .hands('A', 4)
      .does({ do: 'vote again' })
      .hands('B', 6)
      .takes('limits');
    desk.does({ do: 'debrief', page: 0 });
    const votes = () => debriefPages(desk.state).find((page) => page.shows === 'votes');
    expect(JSON.stringify(votes())).not.toContain('4');
    desk.does({ do: 'show counts', on: true });
    expect(votes()).toMatchObject({
      shown: true,
      options: [
        { first: 4, second: 0 },
        { first: 0, second: 6 },
      ],
    });
  });

  it('says where the two procedures part on this very path', () => {
    const partings = debriefPages(played().state).flatMap((page) => (page.shows === 'parting' ? page.rows : []));
    expect(partings.map(({ moment }) => moment)).toContain('3 With or without a name');
    const pages = debriefPages(new AtDesk().toQuestion().takes('limits').state).filter(({ shows }) => shows === 'parting');
    expect(pages).toHaveLength(1);
  });

  it('ends with what to talk about and what to take away', () => {
    expect(debriefPages(played().state).slice(-2)).toEqual([
      { shows: 'prompts', prompts: ['What did Ana choose for herself?'] },
      { shows: 'point', point: 'Limits first, then the story.' },
    ]);
  });
});

describe('ways side by side', () => {
  const groups = { ...WHOLE_GROUP, tracks: ['Group 1', 'Group 2'].map((name) => ({ name, procedure: 'harbour' })) };

  it('name the moment where the groups part', () => {
    const desk = new AtDesk(groups).toQuestion().takes('limits').toQuestion().takes('safety').does({ do: 'track', to: 1 });
    desk.toQuestion().takes('limits').toQuestion().takes('listen');
    const { part, ways } = compareWays(desk.state);
    expect(part).toEqual({ number: 2, title: 'What happened' });
    expect(ways.map(({ letters }) => letters.length)).toEqual([2, 2]);
    expect(ways[0]!.letters[0]).toBe(ways[1]!.letters[0]);
  });

  it('do not part while one group is only further on', () => {
    const desk = new AtDesk(groups).toQuestion().takes('limits');
    expect(compareWays(desk.state).part).toBeUndefined();
  });
});

describe('the figures after a session', () => {
  const desk = () =>
    new AtDesk()
      .toQuestion()
      .hands('A', 4)
      .does({ do: 'pass', by: 1 }, { do: 'park', text: 'PARKED' })
      .takes('limits')
      .toQuestion()
      .hands('A', 2)
      .does(rewindTo(1));

  it('are counts and nothing about persons, as CSV', () => {
    const text = countsAsText(desk().state, 'csv');
    const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual([
      ...['scenario', 'procedure', 'group', 'moment', 'title', 'vote', 'letter', 'reply', 'hands', 'phones', 'passes', 'path'],
    ]);
    expect(rows.filter(({ moment }) => moment === '1').map(({ hands }) => hands)).toEqual(['4', '0']);
    expect(text).not.toContain('PARKED');
  });

  it('tell taken replies from those on a way that was rewound, as JSON', () => {
    const { counts } = JSON.parse(countsAsText(desk().state, 'json')) as { counts: { moment: number; path: string; passes: number }[] };
    expect(new Set(counts.filter(({ moment }) => moment === 1).map(({ path }) => path))).toEqual(new Set(['taken', 'not taken']));
    expect(new Set(counts.filter(({ moment }) => moment === 2).map(({ path }) => path))).toEqual(new Set(['rewound']));
    expect(counts[0]!.passes).toBe(1);
  });
});

describe('the run sheet', () => {
  it('sets the minutes taken beside those planned', () => {
    // A minute goes by before each thing done: the story begins after one, the next moment after three.
    const desk = new AtDesk().toQuestion().takes('limits');
    const rows = runSheet(desk.session, desk.state.run, ['Ana sits down', 'What happened'], 4, 5 * 60_000);
    const minutes = Object.fromEntries(rows.map(({ id, actual }) => [id, actual]));
    expect(minutes).toMatchObject({ setup: 1, 'moment 0': 2, 'moment 1': 2 });
    expect(rows.at(-1)).toMatchObject({ id: 'debrief', from: 21, to: 30 });
    expect(rows.filter(({ isNow }) => isNow).map(({ id }) => id)).toEqual(['moment 1']);
  });
});

describe('the traps for the replies on the screen', () => {
  it('are those that quote one of them', () => {
    const traps = ['“It won’t leave this room.” It is kind.', '"Tell me from the start, no rush." Warm.', 'Speaking too soon.'];
    expect(trapsFor(traps, [{ text: 'Of course. Whatever it is, it won’t leave this room.' }])).toEqual([traps[0]]);
  });
});
