import { paths } from '../_paths.ts';

/** Where the pages are that stand beside the readers. */
export const procedurePaths = {
  /** The first two packs on offer stand at the plain address, any other two under their names. */
  compare: (pair?: string) => `${paths.procedures}compare/${pair === undefined ? '' : `${pair}/`}`,
  onePage: (procedure: string) => `${paths.procedure(procedure)}one-page/`,
  practise: `${paths.home}practise/`,
} as const;
