import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TEXT = /\.(?:js|css|html|json|svg)$/;
/** What is asked for once and kept gets the most of it; a page is made anew at each build, and the last percent takes long. */
const qualityFor = (file: string): number => (/\.(?:js|css)$/.test(file) ? constants.BROTLI_MAX_QUALITY : 9);

/** Writes a brotli file beside each text file of a built site; the server sends it to browsers that take it. */
export async function compressSite(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: qualityFor(file), [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      writeFileSync(`${file}.br`, await compress(content, { params }));
    }),
  );
}
