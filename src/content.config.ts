import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Lessons are prose, so Astro reads them. Everything that rules and scenarios are made of is read by `src/authoring`. */
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

export const collections = { lessons };
