import type { ObligationBefore, ObligationByEnd, Permission, Prohibition } from '#src/domain/procedure/rule.ts';

const BASE = {
  title: 'a rule',
  clause: '1',
  when: {},
  critical: false,
  outcomes: ['O1'],
  why: '',
  examples: [],
} as const;

const DEFAULT_ID = 'the-rule';

export function mustBefore(act: string, before: string, rest: Partial<ObligationBefore> = {}): ObligationBefore {
  return { ...BASE, id: DEFAULT_ID, form: 'before', strength: 'must', weight: 3, acts: [act], before: [before], ...rest };
}

export function mustByEnd(act: string, rest: Partial<ObligationByEnd> = {}): ObligationByEnd {
  return { ...BASE, id: DEFAULT_ID, form: 'by end', strength: 'must', weight: 3, acts: [act], after: [], ...rest };
}

export function mustNot(act: string, rest: Partial<Prohibition> = {}): Prohibition {
  return { ...BASE, id: DEFAULT_ID, form: 'must not', weight: 3, acts: [act], unless: {}, ...rest };
}

export function may(act: string, rest: Partial<Permission> = {}): Permission {
  return { ...BASE, id: DEFAULT_ID, form: 'may', weight: 0, acts: [act], overrides: [], ...rest };
}
