import { z } from 'zod';
import { act, entry, text } from './kinds.ts';

/** content/vocabulary/acts.yaml: everything that an officer can do in a scenario, and that a rule can ask for. */
export const actsFile = z.array(
  entry({
    act: act.describe('A group and a name: explain/confidentiality-limits'),
    label: text.describe('In the past tense, for the debrief: Said what could not stay private'),
  }),
);
