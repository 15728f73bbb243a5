/** Stands between every page and what following a learner needs, so that the names of all those files are not part of every page. */
export async function followLater(): Promise<void> {
  const { followOnPage } = await import('./followOnPage.ts');
  followOnPage();
}
