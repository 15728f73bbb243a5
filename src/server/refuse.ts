import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { Refusal } from '#src/protocol/refusal.ts';
import { explainIssues } from './explainIssues.ts';

/** Answers with one sentence that says what is wrong and how to mend it. */
export function refuse(context: Context, status: ContentfulStatusCode, sentence: string): Response {
  const body: Refusal = { refused: sentence };
  return context.json(body, status);
}

/** The same, to be thrown from deep inside: a transaction that it leaves is undone. */
export class Refused extends HTTPException {
  constructor(status: ContentfulStatusCode, sentence: string) {
    super(status, { message: sentence });
  }

  override getResponse(): Response {
    const body: Refusal = { refused: this.message };
    return Response.json(body, { status: this.status });
  }
}

/** Reads the message of a call: so many bytes of JSON at most, in the shape of the schema. Anything else is refused with a sentence. */
export async function readMessage<S extends z.ZodType>(context: Context, schema: S, mostBytes: number): Promise<z.output<S>> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
    throw new Refused(415, 'The message is not marked as JSON. Send it as application/json.');
  const value = parseJson(await readBody(context, mostBytes));
  refuseWhatCannotBeKept(value);
  return inShape(schema, value, 'The message');
}

/** Reads what stands behind the question mark, each name once. */
export function readQuery<S extends z.ZodType>(context: Context, schema: S): z.output<S> {
  return inShape(schema, context.req.query(), 'The address');
}

function inShape<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new Refused(400, `${what} cannot be read. ${explainIssues(read.error)}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'The message is not whole JSON. It may have been cut off on the way: send it again.');
  }
}

/** Nothing of ours is nested as deep as this; what is nested deeper was made to exhaust whoever walks through it. */
const DEEPEST = 64;

/** No database of ours keeps U+0000 in a text. Walks without recursion, since it is what meets a hostile message first. */
function refuseWhatCannotBeKept(message: unknown): void {
  let level: unknown[] = [message];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new Refused(400, `The message is nested deeper than ${DEEPEST} levels.`);
    if (level.some(holdsNothingChar)) throw new Refused(400, 'The message holds a character that cannot be kept (U+0000). Leave it out.');
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

const holdsNothingChar = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\0') : isRecord(value) && Object.keys(value).some((key) => key.includes('\0'));

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

async function readBody(context: Context, mostBytes: number): Promise<string> {
  const tooLong = new Refused(413, `The message is longer than the ${sizeInWords(mostBytes)} that this takes.`);
  if (Number(context.req.header('content-length') ?? 0) > mostBytes) throw tooLong;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of context.req.raw.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw tooLong;
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refused(400, 'The message is not UTF-8 text. Save the file as UTF-8 and send it again.');
  }
}

const sizeInWords = (bytes: number): string => (bytes >= 1_000_000 ? `${bytes / 1e6} MB` : `${Math.ceil(bytes / 1000)} kB`);
