import { describe, expect, it } from 'vitest';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import { clauseInWords } from '#src/simulator/findings/clauseInWords.ts';
import { findingsByDecision, type CountedFinding } from '#src/simulator/findings/findingsByDecision.ts';
import { overallStanding } from '#src/simulator/findings/findingStanding.ts';
import { standingsByDecision } from '#src/simulator/findings/standingsByDecision.ts';
import { playablesOf, type ScenarioForPlay } from '#src/simulator/scenarioForPlay.ts';
import { turnsOf } from '#src/simulator/story/turnsOf.ts';
import { everyScenarioForPlay, someRun, theKilnRoom } from './forPlay.ts';

const kilnRoom = theKilnRoom();

function foundIn(forPlay: ScenarioForPlay, procedureId: string, choices: readonly string[]) {
  const playable = playablesOf(forPlay).get(procedureId)!;
  const procedure = forPlay.procedures.find(({ id }) => id === procedureId)!;
  const assessment = assessChoices(playable, choices);
  const { turns } = turnsOf(
    playable,
    choices.map((choice) => ({ choice })),
  );
  return { assessment, procedure, playable, found: findingsByDecision({ forPlay, procedure }, assessment.findings, turns) };
}

const wordsOf = (found: readonly CountedFinding[] | undefined, status: string): CountedFinding =>
  found!.find(({ finding }) => finding.status === status)!;

describe('a finding in words', () => {
  it('names the act that broke a prohibition, and the reason of the rule', () => {
    const { found } = foundIn(kilnRoom, 'harbour', ['promise']);
    const broken = wordsOf(found.get(1), 'violated');
    const rule = kilnRoom.documents[0]!.rules.find(({ id }) => id === broken.finding.rule)!;
    expect(broken.text).toMatch(/^In this reply: /);
    expect(broken.text).toContain(rule.why);
    expect(broken.why).toBe(`Why: the charter, “${rule.title}”`);
  });

  it('says what was told and what the document says instead', () => {
    const { found, procedure } = foundIn(kilnRoom, 'harbour', ['limits', 'listen', 'say-yes']);
    const told = [...found.values()].flat().find(({ finding }) => finding.question === 'anonymous')!;
    expect(told.text).toContain('This tells her:');
    expect(procedure.answers.length).toBeGreaterThan(0);
    expect(told.why).toMatch(/^Why: (clause )?\S/);
  });

  it('calls a critical breach harm, and another breach caution', () => {
    for (const forPlay of everyScenarioForPlay()) {
      const rules = forPlay.documents.flatMap((document) => document.rules);
      for (const { id } of forPlay.procedures) {
        for (let pick = 0; pick < 8; pick += 1) {
          const { found } = foundIn(forPlay, id, someRun(playablesOf(forPlay).get(id)!, pick));
          for (const { finding, standing } of [...found.values()].flat()) {
            if (!['violated', 'left undone'].includes(finding.status)) continue;
            const critical = rules.find((rule) => rule.id === finding.rule)!.critical;
            expect(standing).toBe(critical ? 'harm' : 'caution');
          }
        }
      }
    }
  });
});

describe('the findings of any run of any scenario', () => {
  const runs = everyScenarioForPlay().flatMap((forPlay) =>
    forPlay.procedures.flatMap(({ id }) =>
      Array.from({ length: 20 }, (_, pick) => ({ forPlay, ...foundIn(forPlay, id, someRun(playablesOf(forPlay).get(id)!, pick)) })),
    ),
  );

  it('has points that add up to what the assessment lost and met', () => {
    for (const { found, assessment } of runs) {
      const all = [...found.values()].flat();
      expect(all.reduce((sum, { points }) => sum + points.lost, 0)).toBe(assessment.lost);
      expect(all.reduce((sum, { points }) => sum + points.met, 0)).toBe(assessment.met);
      expect(all).toHaveLength(assessment.findings.length);
    }
  });

  it('fills in every term, and ends every sentence', () => {
    for (const { found } of runs) {
      for (const { text, title, clause } of [...found.values()].flat()) {
        expect(`${text} ${title} ${clause.gist ?? ''}`).not.toMatch(/\{[a-z]/);
        expect(text).toMatch(/[.!?]”?$/);
        expect(text).not.toMatch(/undefined|: \.|\.\.|\s{2}/);
      }
    }
  });

  it('speaks of the act and the clause, never of the learner', () => {
    for (const { found } of runs) {
      for (const { text } of [...found.values()].flat())
        expect(text).not.toMatch(/\b(wrong|incorrect|well done|you (are|were|failed|should|forgot))\b/i);
    }
  });

  it('links each clause to its place in the document that it comes from', () => {
    for (const { found, forPlay } of runs) {
      for (const { clause } of [...found.values()].flat()) {
        if (clause.href === undefined) continue;
        const [, documentId, clauseId] = /^\/procedures\/([^/]+)\/#(.+)$/.exec(clause.href)!;
        const document = forPlay.documents.find(({ id }) => id === documentId)!;
        expect(document.clauses.map(({ id }) => id)).toContain(clauseId);
      }
    }
  });

  it('never leaves a finding of the site without a clause to open', () => {
    for (const { found } of runs) {
      for (const { clause, finding } of [...found.values()].flat()) {
        if (finding.status !== 'not entered') expect(clause.gist, `${finding.rule ?? finding.question ?? ''}`).toBeTruthy();
      }
    }
  });
});

describe('how a decision stands as a whole', () => {
  it('is the weightiest of its findings, and left to judgement where only something was kept', () => {
    expect(overallStanding(['supported', 'harm', 'caution'])).toBe('harm');
    expect(overallStanding(['kept', 'supported'])).toBe('supported');
    expect(overallStanding(['kept'])).toBe('judgement');
    expect(overallStanding([])).toBe('judgement');
  });
});

describe('a clause in words', () => {
  it('is a point of the charter, a numbered clause, or a place by its name', () => {
    const procedure = kilnRoom.procedures[0]!;
    const charter = kilnRoom.documents[0]!.id;
    expect(clauseInWords(kilnRoom, charter, '2', procedure).short).toBe('charter 2');
    expect(clauseInWords(kilnRoom, procedure.id, '2.3', procedure).full).toBe(`clause 2.3 of the ${procedure.name}`);
    expect(clauseInWords(kilnRoom, procedure.id, 'Responsibilities, ECO (a)', procedure).name).toBe('Responsibilities, ECO (a)');
  });
});

describe('the chip of a past turn', () => {
  it('says the same as the findings of that decision', () => {
    for (const forPlay of everyScenarioForPlay()) {
      const { id } = forPlay.procedures[0]!;
      for (let pick = 0; pick < 10; pick += 1) {
        const { found, assessment, playable } = foundIn(forPlay, id, someRun(playablesOf(forPlay).get(id)!, pick));
        const standings = standingsByDecision(assessment.findings, playable.judge.rulebook.rules);
        for (const [decision, findings] of found)
          expect(standings.get(decision)).toBe(overallStanding(findings.map(({ standing }) => standing)));
      }
    }
  });
});
