/**
 * Whether the browser has promised not to clear this site's storage for want of room. `refused` is `may be cleared` after it was
 * asked; `cannot be asked` where it has no such promise to give.
 */
export type Protection = 'not known yet' | 'promised' | 'may be cleared' | 'refused' | 'cannot be asked';

// Without a secure context there is no storage manager, whatever the types say.
function storageManager(): Partial<StorageManager> | undefined {
  return globalThis.navigator.storage as StorageManager | undefined;
}

/** What the browser has promised so far. */
export async function readProtection(): Promise<Protection> {
  const manager = storageManager();
  if (!manager?.persisted || !manager.persist) return 'cannot be asked';
  try {
    return (await manager.persisted()) ? 'promised' : 'may be cleared';
  } catch {
    return 'cannot be asked';
  }
}

/** Asks the browser to promise. Some ask the learner in turn, some decide by how often the site is used. */
export async function askForPersistence(): Promise<Protection> {
  const manager = storageManager();
  if (!manager?.persist) return 'cannot be asked';
  try {
    return (await manager.persist()) ? 'promised' : 'refused';
  } catch {
    return 'refused';
  }
}
