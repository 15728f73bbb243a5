import { z } from 'zod';
import { count, entry, id, message, oneOrMore, outcomes, text, texts, yesNo } from './kinds.ts';

const base = {
  activity: id.describe('The same as the file name'),
  title: text,
  intro: text.describe('What to do, in one to three short sentences'),
  outcomes: outcomes.describe('Parts, such as O1/listening'),
};

const standing = z.enum(['yes', 'no', 'cannot tell'], {
  error: (issue) => message(`"${String(issue.input)}" is no way in which a part of the test can stand.`, 'Write yes, no or cannot tell.'),
});

const sort = entry({
  ...base,
  kind: z.literal('sort'),
  noun: text.describe('What each thing is: Task, Conduct, Reply'),
  legend: text.describe('The question put for each thing'),
  scale: yesNo.optional().describe('yes where the groups stand in an order that means something'),
  groups: z
    .array(
      entry({
        group: id,
        name: text,
        does: text.describe('What belongs in it, as one sentence'),
        signal: z.enum(['red', 'amber', 'green'], message('A signal is of no known kind.', 'Write red, amber or green.')).optional(),
      }),
    )
    .min(2, message('There are fewer than two groups.', 'Add another group.')),
  items: z
    .array(
      entry({
        item: id,
        said: text.optional().describe('What a person says first, where the item answers somebody'),
        text,
        group: id,
        also: oneOrMore(id).optional().describe('Other groups in which it could stand; the reason says when'),
        because: text,
        test: entry({ repeated: standing, unreasonable: standing, risk: standing })
          .optional()
          .describe('The three parts of the test for bullying'),
      }),
    )
    .min(1, message('There is nothing to sort.', 'Add items.')),
});

const point = entry({
  point: id,
  label: text,
  'look for': oneOrMore(text).describe('Beginnings of words or short phrases, any of which counts'),
  why: text,
});

const write = entry({
  ...base,
  kind: z.literal('write'),
  prompt: text,
  seconds: count.optional().describe('About how long it should take to say; never timed'),
  points: z.array(point).min(1, message('There is nothing to look for.', 'Add a point.')),
  avoid: z.array(point).optional(),
  examples: texts.describe("Other people's ways of saying it, shown after writing"),
});

const sayBack = entry({ ...base, kind: z.literal('say back'), prompt: text });

const reflection = entry({
  ...base,
  kind: z.literal('reflection'),
  prompts: z.array(entry({ prompt: id, ask: text })).min(1, message('Nothing is asked.', 'Add a prompt.')),
});

const confidence = entry({
  ...base,
  kind: z.literal('confidence'),
  when: z.enum(['before', 'after'], message('"when" is neither before nor after.', 'Write before or after.')),
});

const jury = entry({ ...base, kind: z.literal('jury'), cases: oneOrMore(id) });

const optionMap = entry({
  ...base,
  kind: z.literal('option map'),
  story: texts,
  matters: z.array(entry({ matter: id, text })),
  events: z.array(entry({ event: id, name: text, 'days ago': z.int().min(0) })),
  clocks: z.array(
    entry({
      clock: id,
      name: text,
      months: count.optional().describe('How long it runs; one of months and days'),
      days: count.optional(),
      from: id.describe('The event from which it runs'),
      note: text.describe('Worded as uncertain where it is'),
    }),
  ),
  options: z
    .array(entry({ option: id, name: text, for: text, against: text, clock: id.optional() }))
    .min(2, message('There are fewer than two options.', 'Add another option.')),
});

const brief = entry({
  ...base,
  kind: z.literal('brief'),
  columns: z.array(
    entry({
      column: id,
      name: text,
      safe: z.enum(['keep', 'merge', 'leave out'], message('"safe" is of no known kind.', 'Write keep, merge or leave out.')),
      because: text,
      merges: z.record(z.string(), text).optional().describe('Value by value, the wider group that it goes into'),
    }),
  ),
  tallies: z.array(z.record(z.string(), text)).min(1, message('There are no tallies.', 'Add some.')),
  example: texts.describe('A brief in which nobody can be picked out'),
});

const ownProcedure = entry({
  ...base,
  kind: z.literal('own procedure'),
  questions: oneOrMore(id).describe('Questions of vocabulary/questions.yaml'),
});

/** content/activities/<course>/<id>.yaml, by kind: something that a reader does inside a lesson. */
export const activityFiles = {
  sort,
  write,
  'say back': sayBack,
  reflection,
  confidence,
  jury,
  'option map': optionMap,
  brief,
  'own procedure': ownProcedure,
} as const;

export type ActivityKind = keyof typeof activityFiles;

/** The entries of one kind of activity. */
export type ActivityEntry<K extends ActivityKind> = z.infer<(typeof activityFiles)[K]>;
