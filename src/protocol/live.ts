import { z } from 'zod';

const words = z.string().max(600);
const count = z.number().int().min(0).max(10_000);
const letter = z.string().regex(/^[A-H]$/);

/** How a finding stands, by the names that the interface gives it. */
const standing = z.enum(['supported', 'caution', 'harm', 'missed', 'permitted', 'not-known', 'judgement', 'kept', 'not-entered']);

/** A finding as a room sees it: how it stands, what rule or question, and where it is written. */
export const publicFinding = z.strictObject({ standing, title: words, why: words });
export type PublicFinding = z.infer<typeof publicFinding>;

/** Words of the story: of a person, or a stage direction where nobody speaks. */
export const publicLine = z.strictObject({ speaker: words.optional(), text: words });
export type PublicLine = z.infer<typeof publicLine>;

/**
 * One reply to choose from. A count stands here only while counts are shown, and the count of the first vote beside it only in a second;
 * findings only once the trainer has revealed them.
 */
export const publicOption = z.strictObject({
  letter,
  text: words,
  /** True where it is something the officer does, not says. */
  deed: z.boolean(),
  count: count.optional(),
  countBefore: count.optional(),
  findings: z.array(publicFinding).max(4).optional(),
});
export type PublicOption = z.infer<typeof publicOption>;

export const publicQuestion = z.strictObject({
  /** Names this vote; a phone sends it back with its letter, so that a late vote never falls into another question. */
  id: z.string().max(800),
  options: z.array(publicOption).min(1).max(8),
  /** How often the room had voted on it before the story was rewound; left out where never. A vote belongs to one of these times. */
  again: count.optional(),
  voting: z.enum(['not yet', 'open', 'closed']),
  round: z.union([z.literal(1), z.literal(2)]),
  /** How many have answered, those who passed among them. Left out while counts are shown, since the difference would tell who passed. */
  answered: count.optional(),
  /** How many are in the room, where the trainer has said so. */
  of: count.optional(),
});
export type PublicQuestion = z.infer<typeof publicQuestion>;

/** A page of a moment: words of the story, and on its last page the question. */
export const momentScreen = z.strictObject({
  screen: z.literal('moment'),
  number: count,
  /** The most moments that this way can have. */
  most: count,
  title: words,
  place: words.optional(),
  lines: z.array(publicLine).max(20),
  /** The page of the story, from 1, and how many there are; the question stands on the last. */
  page: count,
  pages: count,
  isEnding: z.boolean(),
  question: publicQuestion.optional(),
});
export type MomentScreen = z.infer<typeof momentScreen>;

const agreementsScreen = z.strictObject({
  screen: z.literal('agreements'),
  contentNote: words.optional(),
  agreements: z.array(words).max(12),
});

/** A drawing of the branches, as the debrief shows it: numbers for what was not visited, words for what was. */
export const publicMap = z.strictObject({
  width: z.number(),
  height: z.number(),
  nodes: z.array(z.strictObject({ number: count, x: z.number(), y: z.number(), visited: z.boolean(), ends: z.boolean() })),
  ways: z.array(z.strictObject({ points: z.array(z.tuple([z.number(), z.number()])), taken: z.boolean() })),
});
export type PublicMap = z.infer<typeof publicMap>;

/** What a debrief can put on the screen, one thing at a time. */
export const debriefPage = z.discriminatedUnion('shows', [
  z.strictObject({
    shows: z.literal('path'),
    steps: z.array(z.strictObject({ number: count, title: words, letter, of: count })),
    ending: words,
    /** Moments of the story that this path did not come through. */
    notVisited: count,
  }),
  z.strictObject({ shows: z.literal('map'), map: publicMap }),
  z.strictObject({
    shows: z.literal('findings'),
    rows: z.array(z.strictObject({ moment: words, said: words, findings: z.array(publicFinding).max(3) })),
  }),
  z.strictObject({
    shows: z.literal('votes'),
    moment: words,
    /** False until the trainer shows the figures. */
    shown: z.boolean(),
    options: z.array(z.strictObject({ letter, text: words, first: count.optional(), second: count.optional() })),
  }),
  z.strictObject({
    shows: z.literal('parting'),
    names: z.tuple([words, words]),
    rows: z.array(z.strictObject({ moment: words, said: words, findings: z.tuple([publicFinding, publicFinding]) })),
  }),
  z.strictObject({ shows: z.literal('prompts'), prompts: z.array(words).max(6) }),
  z.strictObject({ shows: z.literal('point'), point: words }),
]);
export type DebriefPage = z.infer<typeof debriefPage>;

const debriefScreen = z.strictObject({ screen: z.literal('debrief'), page: count, pages: count, debrief: debriefPage });

/** The ways of several groups, or of one group under two procedures, side by side. */
const compareScreen = z.strictObject({
  screen: z.literal('compare'),
  ways: z.array(z.strictObject({ name: words, letters: z.array(letter), at: words, ended: z.boolean() })),
  /** Where they part: the number of the moment and its title; left out while all went the same way. */
  part: z.strictObject({ number: count, title: words }).optional(),
});
export type CompareScreen = z.infer<typeof compareScreen>;

/** A calm, empty screen. Nothing of the session is in the message, so nothing can be seen behind it. */
const blankScreen = z.strictObject({ screen: z.literal('blank') });

/**
 * All that a projector or a phone may know of a session. The desk makes it; nothing hidden is ever in it: no notes, no count before it is
 * shown, no finding before it is revealed, and never who chose or passed.
 */
export const publicMoment = z.strictObject({
  session: z.string().max(64),
  /** Grows with every change; an older message that comes late is dropped. */
  version: z.number().int().min(0),
  scenario: words,
  /** As it reads after "the". */
  procedure: words,
  /** The group whose way is shown, where there are several. */
  group: words.optional(),
  /** Where phones join, while they may. For the projector alone: a phone that reads it has joined already. */
  join: z
    .strictObject({
      address: words,
      code: words,
      /** Whether the room sees it large, with a QR code, in place of what it would see. */
      isLarge: z.boolean(),
      /** One device for each table. */
      perTable: z.boolean(),
    })
    .optional(),
  now: z.discriminatedUnion('screen', [agreementsScreen, momentScreen, debriefScreen, compareScreen, blankScreen]),
});
export type PublicMoment = z.infer<typeof publicMoment>;
