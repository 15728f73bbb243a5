import { z } from 'zod';
import { count, entry, facts, id, oneOrMore, text, yesNo } from './kinds.ts';

const webAddress = z.url({ protocol: /^https$/, error: 'This is not a web address.\nWrite one that begins with https://' });
const ownDocument = entry({ title: text, link: webAddress }).optional();

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'This is not a time zone.\nWrite one by its place, such as Australia/Brisbane or Australia/Sydney.' });

/** Where the organisation keeps the documents that an officer reads before the course. */
const documents = entry({
  bullying: ownDocument,
  discrimination: ownDocument,
  'sexual-misconduct': ownDocument,
  'family-violence': ownDocument,
  students: ownDocument,
  safety: ownDocument,
  conduct: ownDocument,
});

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
  'time zone': timeZone.optional().describe('By which days are told; Australia/Brisbane if left out'),
  'scores to hr': yesNo.optional().describe('Whether HR sees scores and failed attempts; no if left out'),
  'keep records for months': count.optional().describe('How long the register keeps a learner; 84 if left out'),
  'keep logs for months': count.optional().describe('How long the register keeps its logs; 24 if left out'),
  'local settings': facts.optional().describe('Facts that differ between organisations, known at the start of every run'),
  'leave quickly to': webAddress.optional(),
  contacts: z.record(id, text).optional().describe('eap, security, hr: a number, or whom to ask for it'),
  documents: documents.optional().describe('What to read before the course: the title of each, and a link'),
});
