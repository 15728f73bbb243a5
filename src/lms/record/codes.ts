import { sha256 } from '@noble/hashes/sha2.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Letters of one id's code. Twenty-five scenarios and some hundred items are told apart by three; packaging checks that they are. */
const CODE_LENGTH = 3;
/** Milliseconds since 1970 fit into seven letters until the year 2109. */
const MOMENT_LENGTH = 7;

const known = new Map<string, string>();

function hashed(id: string): string {
  const [one = 0, two = 0, three = 0] = sha256(new TextEncoder().encode(id));
  const bits = (one << 16) | (two << 8) | three;
  return [18, 12, 6].map((shift) => LETTERS[(bits >> shift) & 63]).join('');
}

/**
 * The code that stands for an id. It is made from the id and not from its place in a list, so that a newer package still reads what an
 * older one has kept.
 */
export function codeOf(id: string): string {
  const code = known.get(id) ?? hashed(id);
  known.set(id, code);
  return code;
}

/** The text ended too early, or holds what no writer of ours has put there. */
export class UnreadableCode extends Error {}

/** Writes values one after another in few printable letters. `CodeReader` reads them in the same order. */
export class CodeWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** A whole number from 0; small ones take one letter. */
  number(value: number): this {
    let rest = Math.max(0, Math.floor(value));
    while (rest >= 32) {
      this.#text += LETTERS[32 + (rest % 32)] ?? '';
      rest = Math.floor(rest / 32);
    }
    this.#text += LETTERS[rest] ?? '';
    return this;
  }

  code(id: string): this {
    this.#text += codeOf(id);
    return this;
  }

  /** Any text; what is not a printable letter of ASCII is escaped. */
  words(value: string): this {
    const safe = encodeURIComponent(value).replaceAll('%20', '+');
    this.number(safe.length);
    this.#text += safe;
    return this;
  }

  moment(iso: string): this {
    let rest = Math.max(0, Date.parse(iso) || 0);
    let letters = '';
    for (let at = 0; at < MOMENT_LENGTH; at += 1) {
      letters = (LETTERS[rest % 64] ?? '') + letters;
      rest = Math.floor(rest / 64);
    }
    this.#text += letters;
    return this;
  }

  /** An id: random digits are packed, three letters for two of them; any other text is written out. */
  id(value: string): this {
    if (!/^[0-9a-f]+$/.test(value)) return this.number(0).words(value);
    this.number(value.length);
    const digits = value.padEnd(Math.ceil(value.length / 3) * 3, '0');
    for (let at = 0; at < digits.length; at += 3) {
      const bits = Number.parseInt(digits.slice(at, at + 3), 16);
      this.#text += `${LETTERS[bits >> 6] ?? ''}${LETTERS[bits & 63] ?? ''}`;
    }
    return this;
  }
}

/** Reads what a `CodeWriter` wrote. Throws `UnreadableCode` where the text does not go on as it should. */
export class CodeReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  take(length: number): string {
    const taken = this.#text.slice(this.#at, this.#at + length);
    if (taken.length < length) throw new UnreadableCode('The text ends too early.');
    this.#at += length;
    return taken;
  }

  #letter(): number {
    const value = valueOf.get(this.take(1));
    if (value === undefined) throw new UnreadableCode('A letter that stands for nothing.');
    return value;
  }

  number(): number {
    let [value, unit] = [0, 1];
    for (let letter = this.#letter(); ; letter = this.#letter()) {
      value += (letter % 32) * unit;
      if (letter < 32) return value;
      unit *= 32;
    }
  }

  code(): string {
    return this.take(CODE_LENGTH);
  }

  words(): string {
    const safe = this.take(this.number());
    try {
      return decodeURIComponent(safe.replaceAll('+', '%20'));
    } catch {
      throw new UnreadableCode('Words that cannot be read.');
    }
  }

  moment(): string {
    let value = 0;
    for (let at = 0; at < MOMENT_LENGTH; at += 1) value = value * 64 + this.#letter();
    return new Date(value).toISOString();
  }

  id(): string {
    const length = this.number();
    if (length === 0) return this.words();
    let digits = '';
    while (digits.length < length) {
      const bits = this.#letter() * 64 + this.#letter();
      digits += bits.toString(16).padStart(3, '0');
    }
    return digits.slice(0, length);
  }
}
