/** A value read from a file is not of the kind it should be: where, and what was expected. */
export class WrongShape extends Error {
  constructor(path: string, expected: string) {
    super(`${path || 'The file'} should be ${expected}.`);
    this.name = 'WrongShape';
  }
}

/** Reads one value of unknown kind, or throws `WrongShape` with its path. */
export type Reader<T> = (value: unknown, path: string) => T;

export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string') throw new WrongShape(path, 'text');
  return value;
};

export const wholeNumber: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new WrongShape(path, 'a whole number');
  return value;
};

/** A number of any kind, but for those that no arithmetic gives back. */
export const finiteNumber: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WrongShape(path, 'a number');
  return value;
};

export const trueOrFalse: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new WrongShape(path, 'true or false');
  return value;
};

export const trueAlone: Reader<true> = (value, path) => {
  if (value !== true) throw new WrongShape(path, 'true, or left out');
  return value;
};

/** Text of so many hexadecimal digits. */
export function hexadecimal(digits: number): Reader<string> {
  return (value, path) => {
    const written = text(value, path);
    if (written.length !== digits || !/^[0-9a-f]+$/.test(written)) throw new WrongShape(path, `${String(digits)} hexadecimal digits`);
    return written;
  };
}

/** A moment in ISO 8601. */
export const moment: Reader<string> = (value, path) => {
  const written = text(value, path);
  if (Number.isNaN(Date.parse(written))) throw new WrongShape(path, 'a date and time');
  return written;
};

/** A day: `2026-11-21`. */
export const day: Reader<string> = (value, path) => {
  const written = text(value, path);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || Number.isNaN(Date.parse(written))) throw new WrongShape(path, 'a day, such as 2026-11-21');
  return written;
};

export function oneOf<T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new WrongShape(path, `one of ${allowed.join(', ')}`);
    return found;
  };
}

export function listOf<T>(item: Reader<T>): Reader<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new WrongShape(path, 'a list');
    return value.map((entry, index) => item(entry, `${path}[${String(index)}]`));
  };
}

/** A list that may be left out: none then. */
export function orNone<T>(item: Reader<T>): Reader<T[]> {
  return (value, path) => (value === undefined ? [] : listOf(item)(value, path));
}

export function tableOf<T>(item: Reader<T>): Reader<Record<string, T>> {
  return (value, path) => {
    const entries = Object.entries(fieldsOf(value, path));
    return Object.fromEntries(entries.map(([key, entry]) => [key, item(entry, `${path}.${key}`)]));
  };
}

function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new WrongShape(path, 'a group of named values');
  }
  return value as Record<string, unknown>;
}

/** What may be left out. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === undefined ? undefined : reader(value, path));
}

/** A group of named values, each read by its own reader. Values that are left out stay out; other names are ignored. */
export function groupOf<T extends object>(readers: { readonly [Key in keyof T]-?: Reader<T[Key]> }): Reader<T> {
  return (value, path) => {
    const fields = fieldsOf(value, path);
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries(readers) as [string, Reader<unknown>][]) {
      const inner = reader(fields[key], path ? `${path}.${key}` : key);
      if (inner !== undefined) read[key] = inner;
    }
    return read as T;
  };
}
