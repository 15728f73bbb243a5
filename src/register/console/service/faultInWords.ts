import type { Fault } from './callService.ts';

/** A fault as one sentence, with what to do about it. */
export function faultInWords(fault: Fault): string {
  switch (fault.kind) {
    case 'no service':
      return 'This site has no service behind it, so there is no register here. You can still read the files that learners send you.';
    case 'not reached':
      return 'The service cannot be reached just now. Nothing was lost; check the connection and try again.';
    case 'not signed in':
    case 'refused':
      return fault.says;
  }
}
