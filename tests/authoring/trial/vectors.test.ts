import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTrials } from '#src/authoring/trial/readTrials.ts';
import { runTrial } from '#src/authoring/trial/runTrial.ts';

// The agreed vectors of the assessment lie beside the repository, not in it; our own suite per rule form is in tests/domain.
const VECTORS = fileURLToPath(new URL('../../../../shared/vectors/assessment.yaml', import.meta.url));

describe.runIf(existsSync(VECTORS))('the agreed vectors of the assessment', () => {
  const { trials, problems } = existsSync(VECTORS) ? readTrials('assessment.yaml', readFileSync(VECTORS)) : { trials: [], problems: [] };

  it('can all be read', () => {
    expect(problems).toEqual([]);
    expect(trials.length).toBeGreaterThan(30);
  });

  it.each(trials.map((trial) => [trial.vector, trial] as const))('%s', (_name, trial) => {
    expect(trial.expect).toBeDefined();
    expect(runTrial(trial).differences).toEqual([]);
  });
});

describe('a trial', () => {
  it('says what was expected and not found, and what was found and not expected', () => {
    const { trials } = readTrials(
      'mine.yaml',
      '- vector: mine\n  rules: [{ rule: r, must not: promise/secrecy }]\n  steps: [{ acts: [promise/secrecy] }]\n  expect: { findings: [{ rule: r, status: kept }], lost: 0 }\n',
    );
    expect(trials.map(runTrial).flatMap(({ differences }) => differences)).toEqual([
      'expected, not found: r: kept',
      'found, not expected: r: violated at decision 1',
      'expected to lose 0, lost 3',
    ]);
  });

  it('names the line of a rule that has no time', () => {
    const { problems } = readTrials('mine.yaml', '- vector: mine\n  rules:\n    - rule: r\n      must: refer/eap\n  steps: []\n');
    expect(problems.map(({ line, says }) => `${String(line)}: ${says}`)).toEqual([
      '3: The rule r does not say by when: it has neither "before" nor "by: end".',
    ]);
  });
});
