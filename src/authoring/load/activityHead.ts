import type { ActivityEntry } from '../schema/activity.ts';

/** What every activity has. */
export function activityHead({
  activity,
  title,
  intro,
  outcomes,
}: Pick<ActivityEntry<'sort'>, 'activity' | 'title' | 'intro' | 'outcomes'>) {
  return { id: activity, title, intro, outcomes };
}
