import type { Procedure } from '#src/domain/procedure/procedure.ts';

/** What each contact of `organisation.yaml` is called, in the words of a procedure where it has its own. */
export function contactNames(terms: Procedure['terms'] = {}): Readonly<Record<string, string>> {
  const hr = terms['hr'] ?? 'HR';
  return {
    hr: hr.charAt(0).toUpperCase() + hr.slice(1),
    eap: 'Employee assistance program',
    security: 'Campus security',
    union: 'Union',
    'network-lead': 'Who leads the contact officers',
  };
}
