import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';
import { checkPlans } from '#src/authoring/study/checkPlans.ts';
import { namesThere } from '#src/authoring/study/namesThere.ts';
import { contactMinutes, isContact, questionMinutes, scenariosOf, wholeMinutes } from '#src/domain/course/coursePlan.ts';
import type { CoursePlan } from '#src/domain/course/coursePlan.ts';
import { fitPlan, LONGEST_SITTING } from '#src/domain/course/fitPlan.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { content, files } = readContent(join(root, 'content'));
if (!content) throw new Error('The content cannot be used.');
const { plans, room, scenarios, vocabulary } = content;

const planOf = (id: string): CoursePlan => {
  const plan = plans.find((each) => each.id === id);
  if (!plan) throw new Error(`There is no plan ${id}.`);
  return plan;
};

describe('the run sheets', () => {
  it('hold together with the rest of the content', () => {
    expect(checkPlans(content, namesThere(content, files))).toEqual([]);
  });

  it('come to 390 contact minutes for the initial course, from nine to five', () => {
    const { blocks, startsAt } = planOf('initial');
    expect([startsAt, contactMinutes(blocks), wholeMinutes(blocks)]).toEqual(['09:00', 390, 480]);
  });

  it('come to 195 contact minutes for the refresher, from one to half past four', () => {
    const { blocks, startsAt } = planOf('refresher');
    expect([startsAt, contactMinutes(blocks), wholeMinutes(blocks)]).toEqual(['13:00', 195, 210]);
  });
});

describe.each(plans.map((plan) => [plan.id, plan] as const))('the run sheet %s', (_id, plan) => {
  it('works on all nine outcomes', () => {
    const worked = new Set(plan.blocks.filter(isContact).flatMap(({ outcomes }) => outcomes));
    expect(vocabulary.outcomes.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual([]);
  });

  it('keeps at least 25 minutes for questions, also when it is as short as it can be', () => {
    expect(questionMinutes(plan.blocks)).toBeGreaterThanOrEqual(25);
    const questions = plan.blocks.filter(({ kind }) => kind === 'questions');
    expect(questions.map(({ least, leaveOut }) => [least, leaveOut])).toEqual(questions.map(({ minutes }) => [minutes, undefined]));
  });

  it('never leaves out the first block of work, which holds the agreements and the numbers', () => {
    const [first] = plan.blocks.filter(isContact);
    expect(first?.leaveOut).toBeUndefined();
    expect(first?.materials.join(' ')).toMatch(/agreements.*support numbers/i);
  });

  it('lets nobody sit for more than two hours without a break', () => {
    const sittings = [0];
    for (const block of plan.blocks) {
      if (block.kind === 'break' || block.kind === 'lunch') sittings.push(0);
      else if (isContact(block)) sittings.push((sittings.pop() ?? 0) + block.minutes);
    }
    expect(Math.max(...sittings)).toBeLessThanOrEqual(LONGEST_SITTING);
  });

  it('plays scenarios that exist, each with notes for the trainer, long enough for its block', () => {
    for (const block of plan.blocks) {
      for (const { scenario: id } of block.scenarios) {
        const scenario = scenarios.find((each) => each.id === id);
        expect(scenario?.forTrainers, id).toBeDefined();
        expect(scenario?.minutes, id).toBeLessThanOrEqual(block.minutes);
      }
    }
  });

  it('never makes a room play a story that still waits for its review', () => {
    const waiting = new Set(scenarios.filter(({ reviewWanted }) => reviewWanted === true).map(({ id }) => id));
    const forced = plan.blocks.filter(({ scenarios: played, choose = played.length }) => {
      return played.filter(({ scenario }) => !waiting.has(scenario)).length < choose;
    });
    expect(forced.map(({ id }) => id)).toEqual([]);
  });

  it('tells whoever comes that they may sit out, and that they need not bring a story', () => {
    const letter = plan.letter.join(' ');
    expect(letter).toMatch(/sit out/);
    expect(letter).toMatch(/no name|without names/i);
  });

  it('says what falls away first wherever a block may be shortened', () => {
    const silent = plan.blocks.filter(({ kind, least, minutes, whenShort }) => kind === 'work' && least < minutes && !whenShort);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('fits its own planned minutes without a change', () => {
    expect(fitPlan(plan, wholeMinutes(plan.blocks))).toMatchObject({ fits: true, spare: 0, shortened: [], leftOut: [] });
  });

  it('plays several scenarios', () => {
    expect(scenariosOf(plan).length).toBeGreaterThanOrEqual(5);
  });
});

describe('what holds in every room', () => {
  it('has agreements, the rule on names, ways to sit out and what to do when somebody is upset', () => {
    expect(room.agreements.length).toBeGreaterThanOrEqual(5);
    expect(room.noNames).not.toBe('');
    expect(room.optOut.length).toBeGreaterThan(0);
    expect(room.ifUpset.join(' ')).toContain('000');
  });

  it('has five questions for after a scenario', () => {
    expect(room.debrief).toHaveLength(5);
  });

  it('uses every way of running in some plan, but for the one on a call', () => {
    const used = new Set(plans.flatMap(({ blocks }) => blocks.flatMap(({ scenarios: played }) => played.map(({ way }) => way))));
    expect(room.ways.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(['call']);
  });

  it('never speaks of anyone as complaining before there is a complaint', () => {
    const texts = ['plans/initial.yaml', 'plans/refresher.yaml', 'room.yaml'].map((file) =>
      readFileSync(join(root, 'content', file), 'utf8'),
    );
    expect(texts.filter((text) => /complainant|victim\b|perpetrator|harasser/i.test(text))).toEqual([]);
  });
});
