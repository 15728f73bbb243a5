import type { DetailKind } from './identifyingDetail.ts';

interface Advice {
  /** What was found, before the words themselves: "May be a name". */
  readonly what: string;
  /** How to say it so that it points to nobody. */
  readonly instead: string;
}

/** What each kind of detail gives away, and how to say it without. */
export const SAY_IT_WITHOUT: Readonly<Record<DetailKind, Advice>> = {
  name: { what: 'May be a name', instead: 'Write “someone”, “the other person” or “a colleague”.' },
  email: { what: 'An address', instead: 'Leave it out. Nobody needs it to think with you.' },
  phone: { what: 'A phone number', instead: 'Leave it out. Nobody needs it to think with you.' },
  number: { what: 'A number of a person or a case', instead: 'Leave it out.' },
  date: { what: 'A day or a month', instead: 'Write “lately”, “some weeks ago” or “more than a year ago”.' },
  unit: { what: 'May be a part of the university', instead: 'Write “where they work”, or leave it out.' },
  place: { what: 'A place', instead: 'Write “at work”, or leave it out.' },
  role: { what: 'A role together with where it is', instead: 'Write “someone”, or keep the role and leave out the place.' },
  only: { what: 'Fits one person, or very few', instead: 'Leave it out. Those who know the place will know who it is.' },
  age: { what: 'An age', instead: 'Leave it out.' },
};
