import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { nearestName } from '#src/authoring/nearestName.ts';
import { readContent } from '#src/authoring/readContent.ts';
import type { Content } from '#src/authoring/content.ts';
import { WrongCall } from '../arguments.ts';

/** For whom a package is made, where that is not whom `content/organisation.yaml` names. */
export interface MadeFor {
  readonly organisation?: string | undefined;
  readonly procedure?: string | undefined;
}

/** The content of a folder, or a `WrongCall` with the first thing that keeps it from being used. */
export function contentIn(folder: string): Content {
  const { content, problems } = readContent(folder);
  const error = problems.find(({ level }) => level === 'error');
  if (content && !error) return content;
  const where = error ? ` ${error.file}:${String(error.line)}: ${error.says} ${error.mend}` : '';
  throw new WrongCall(`The content cannot be used yet.${where}`);
}

/** The entry of a list with this id. An unknown one is a `WrongCall` that says which there are. */
export function named<T extends { readonly id: string }>(list: readonly T[], id: string, kind: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found) return found;
  const ids = list.map((entry) => entry.id);
  const nearest = nearestName(id, ids);
  throw new WrongCall(
    `There is no ${kind} "${id}". ${nearest === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean "${nearest}"?`}`,
  );
}

/** The text of organisation.yaml with another procedure in force, which is then on offer too. */
export function withProcedureInForce(yaml: string, procedure: string): string {
  const document = parseDocument(yaml);
  const offered = document.getIn(['procedures', 'offered']) as { toJSON(): string[] } | undefined;
  const all = offered?.toJSON() ?? [];
  if (!all.includes(procedure)) document.setIn(['procedures', 'offered'], document.createNode([...all, procedure]));
  document.setIn(['procedures', 'in force'], procedure);
  return document.toString();
}

/** The folder with the content of a package: `content/` itself, or a copy with another organisation or procedure. */
export function contentFolderFor({ organisation, procedure }: MadeFor, root: string, cache: string): string {
  const own = join(root, 'content');
  if (procedure !== undefined) named(contentIn(own).procedures, procedure, 'procedure');
  if (organisation !== undefined && !existsSync(organisation)) throw new WrongCall(`There is no file "${organisation}" (--organisation).`);
  if (organisation === undefined && procedure === undefined) return own;
  const copy = join(cache, 'content');
  rmSync(copy, { recursive: true, force: true });
  cpSync(own, copy, { recursive: true });
  const yaml = readFileSync(organisation ?? join(own, 'organisation.yaml'), 'utf8');
  writeFileSync(join(copy, 'organisation.yaml'), procedure === undefined ? yaml : withProcedureInForce(yaml, procedure));
  return copy;
}
