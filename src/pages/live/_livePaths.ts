import { paths } from '../_paths.ts';

/** Where the pages of the live room are. */
export const livePaths = {
  start: paths.file('live/'),
  desk: paths.file('live/desk/'),
  projector: paths.file('live/projector/'),
  oneScreen: paths.file('live/projector/?one-screen'),
  /** The folder of the files that the desk fetches, one for each scenario. */
  scenarios: paths.file('live/content/'),
} as const;
