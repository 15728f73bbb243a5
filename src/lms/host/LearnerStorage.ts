/**
 * Stands in for the browser's storage in the frame that holds the site. The storage of a learning system's address is shared by
 * everyone who uses the same browser; this one belongs to the learner who was named when the course was opened.
 */
export class LearnerStorage {
  readonly #values: Map<string, string>;
  readonly #onChange: (key: string) => void;

  constructor(values: Readonly<Record<string, string>>, onChange: (key: string) => void) {
    this.#values = new Map(Object.entries(values));
    this.#onChange = onChange;
  }

  get length(): number {
    return this.#values.size;
  }

  key(at: number): string | null {
    return [...this.#values.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.#values.get(key) === String(value)) return;
    this.#values.set(key, String(value));
    this.#onChange(key);
  }

  removeItem(key: string): void {
    if (this.#values.delete(key)) this.#onChange(key);
  }

  clear(): void {
    for (const key of [...this.#values.keys()]) this.removeItem(key);
  }

  /** Everything in it, as plain values. */
  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }
}
