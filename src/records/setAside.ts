function asideKey(storage: Storage, key: string): string {
  let number = 1;
  while (storage.getItem(`${key}/set-aside-${String(number)}`) !== null) number += 1;
  return `${key}/set-aside-${String(number)}`;
}

/** Moves text to another key. The old place is emptied first: a storage that is nearly full cannot hold the text twice. */
export function setAside(storage: Storage, key: string, text: string): void {
  const aside = asideKey(storage, key);
  storage.removeItem(key);
  try {
    storage.setItem(aside, text);
  } catch (error) {
    storage.setItem(key, text);
    throw error;
  }
}

function keysAside(storage: Storage, key: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((name) => name.startsWith(`${key}/`));
}

/** What could not be read and was set aside, as it was. */
export function textsSetAside(storage: Storage, key: string): string[] {
  return keysAside(storage, key).map((name) => storage.getItem(name) ?? '');
}

/** Removes what lies under a key and everything that was set aside of it. */
export function removeWithAside(storage: Storage, key: string): void {
  for (const name of [key, ...keysAside(storage, key)]) storage.removeItem(name);
}
