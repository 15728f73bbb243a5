import type { BrowserParts } from '#src/records/browserParts.ts';

/** A storage that behaves as a browser's does: text by key, a quota, and a name for what happens when it is full. */
export class BrowserStorage implements Storage {
  readonly #entries = new Map<string, string>();
  /** How many characters fit, keys included. */
  quota = 5_000_000;

  get length(): number {
    return this.#entries.size;
  }

  key(index: number): string | null {
    return [...this.#entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const others = [...this.#entries].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.quota) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#entries.set(key, value);
  }

  removeItem(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}

/** Tabs of one browser over one storage: a tab hears of a change when `deliver` is called, as with storage events. */
export class Browser {
  readonly storage = new BrowserStorage();
  switchedOff = false;
  readonly #tabs: ((key: string | null) => void)[] = [];

  /** The parts that one tab of this browser hands to a store. */
  tab(): BrowserParts {
    return {
      storage: () => {
        if (this.switchedOff) throw new DOMException('Access is denied for this document.', 'SecurityError');
        return this.storage;
      },
      onOtherTab: (listener) => this.#tabs.push(listener),
    };
  }

  deliver(key: string | null): void {
    for (const listener of this.#tabs) listener(key);
  }
}
