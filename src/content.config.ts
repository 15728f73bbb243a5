import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

/**
 * Lessons and pages on the law are prose, so Astro reads them. Everything that rules and scenarios are made of is read by
 * `src/authoring`, which checks the entries of the prose as well (`schema/prose.ts`), in an author's words.
 */
const lessons = defineCollection({
  loader: glob({ base: './content/lessons', pattern: '**/*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1).describe('The heading of the page.'),
    course: z.string().describe('The course it belongs to, as in content/courses: `initial`.'),
    module: z.string().describe('The module of that course it teaches.'),
    minutes: z.number().int().positive().describe('How long it takes a person who reads slowly.'),
    outcomes: z
      .array(z.string().regex(/^O[1-9](\/[a-z-]+)?$/))
      .min(1)
      .describe('Learning outcomes: `O1`, or a part, `O1/communication`.'),
    hook: z.string().min(1).describe('One sentence that says why it matters.'),
    summary: z.array(z.string().min(1)).min(1).describe('What to take away, one sentence each.'),
  }),
});

/** A day as an author writes it. Without quotation marks it reaches Astro as a date. */
const day = z.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const law = defineCollection({
  loader: glob({ base: './content/law', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    jurisdiction: z.string().min(1).describe('Whose law it is: Australia, Queensland.'),
    instruments: z.array(z.string().min(1)).min(1).describe('Acts, codes and regulations, by their full names.'),
    confidence: z.string().min(1).describe('How sure we are, as a word or a few.'),
    'reviewed by': z.string().min(1),
    'reviewed on': day,
    'next review': day,
    summary: z.array(z.string().min(1)).min(1),
    outcomes: z.array(z.string().regex(/^O[1-9](\/[a-z-]+)?$/)).min(1),
  }),
});

/** What is printed: cards, sheets, plans. */
const printables = defineCollection({
  loader: glob({ base: './content/printables', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    blurb: z.string().min(1).describe('One or two sentences for the list of what can be printed.'),
    order: z.number().int().positive().describe('Its place in that list.'),
  }),
});

/** Public pages and guides that the charter and the lessons rest on. */
const sources = defineCollection({
  loader: file('./content/sources.yaml'),
  schema: z.strictObject({
    id: z.string(),
    of: z.enum(['public body', 'university', 'other']),
    by: z.string().min(1),
    what: z.string().min(1),
    found: z.string().min(1).describe('Where the copy that was read came from.'),
    'read on': day,
  }),
});

export const collections = { lessons, law, printables, sources };
