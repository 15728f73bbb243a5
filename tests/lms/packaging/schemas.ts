import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

/** The official schemas of the standards lie beside the repository where they are at hand; they are no part of it. */
const FOLDER = fileURLToPath(new URL('../../../../shared/schemas/', import.meta.url));

export const schemasAtHand = existsSync(FOLDER);
if (!schemasAtHand) console.warn('The official schemas are not at hand (../shared/schemas): manifests are checked by our own tests alone.');

/** What a schema has against a text; nothing where it is valid. `schema` is a path in the folder of the schemas. */
export async function faultsUnder(schema: string, xml: string): Promise<string[]> {
  const path = join(FOLDER, schema);
  const folder = join(path, '..');
  const others = readdirSync(folder).filter((name) => name.endsWith('.xsd') && join(folder, name) !== path);
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: { fileName: schema.replace(/^.*\//, ''), contents: readFileSync(path, 'utf8') },
    preload: others.map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') })),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
