import { z } from 'zod';
import { count, entry, facts, id, oneOrMore, text } from './kinds.ts';

/** content/organisation.yaml: what one organisation settles for itself. */
export const organisationFile = entry({
  organisation: text.describe('Its name'),
  procedures: entry({
    offered: oneOrMore(id).describe('The packs that learners may choose; others stay hidden'),
    'in force': id.describe('The pack that is chosen unless a learner chooses another'),
  }),
  'pass mark': count.max(100).optional().describe('80 if left out'),
  'valid for months': count.optional().describe('How long a completion stays valid; 24 if left out'),
  'refresher due after months': count.optional().describe('12 if left out'),
  'local settings': facts.optional().describe('Facts that differ between organisations, known at the start of every run'),
  'leave quickly to': z.url({ protocol: /^https$/, error: 'This is not a web address.\nWrite one that begins with https://' }).optional(),
  contacts: z.record(id, text).optional().describe('eap, security, hr: a number, or whom to ask for it'),
});
