import { paths } from '../../_paths.ts';

const live = `${paths.home}live/`;

/** Where the run sheets are, the desk that plays what they name, and what is printed for them. */
export const planPaths = {
  plans: `${live}plans/`,
  plan: (course: string) => `${live}plans/${course}/`,
  /** Where a session with this scenario is opened: run so, in a block of a plan, which is named by its number, from 1. */
  openSession: (of: { readonly scenario: string; readonly way: string; readonly course: string; readonly block: number }) => {
    const { scenario, way, course, block } = of;
    return `${live}?${new URLSearchParams({ scenario, way, plan: course, block: String(block) }).toString()}`;
  },
  pack: (course: string) => `${paths.print}pack/${course}/`,
  /** What one block needs on paper. */
  packOfBlock: (course: string, block: string) => `${paths.print}pack/${course}/${block}/`,
  /** One scenario on paper, whatever the plan. */
  script: (scenario: string) => `${paths.print}pack/script/${scenario}/`,
} as const;
