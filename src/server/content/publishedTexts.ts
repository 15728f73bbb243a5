import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

/** What a build of the site publishes for the service, as it is written. */
export interface PublishedTexts {
  /** `content/judges.json`: what runs and completions are replayed against. */
  readonly judges: string;
  /** `content/register.json`: names, outlines and the organisation's settings. */
  readonly register: string;
}

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Reads what the build in this folder publishes. Throws a sentence that says what to do where it is not there. */
export async function readPublishedTexts(dist: string): Promise<PublishedTexts> {
  const read = (name: string) => readFile(join(dist, 'content', name), 'utf8');
  try {
    const [judges, register] = await Promise.all([read('judges.json'), read('register.json')]);
    return { judges, register };
  } catch (error) {
    throw new Error(`The built site has no content/judges.json and content/register.json. Run: npm run build`, { cause: error });
  }
}

/** SHA-256 over both texts, as 64 hexadecimal digits: the name of a version of the content. */
export function versionOfTexts({ judges, register }: PublishedTexts): string {
  // The length parts the two, so that no other pair of texts runs together to the same.
  return createHash('sha256')
    .update(`${String(judges.length)}\n`)
    .update(judges)
    .update(register)
    .digest('hex');
}

/** Both texts compressed, as base64. Five to a megabyte of content come to some tens of kilobytes. */
export async function packTexts(texts: PublishedTexts): Promise<string> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 7 };
  return (await compress(JSON.stringify(texts), { params })).toString('base64');
}

/** The texts of a version, as they were packed. */
export async function unpackTexts(body: string): Promise<PublishedTexts> {
  return JSON.parse((await decompress(Buffer.from(body, 'base64'))).toString('utf8')) as PublishedTexts;
}
