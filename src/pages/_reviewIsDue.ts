/** Whether the day by which something was to be reviewed has passed. Both are ISO 8601 days. */
export function reviewIsDue(nextReview: string, today: string): boolean {
  return today > nextReview;
}
