import { Hono } from 'hono';
import type { Context } from 'hono';
import type { z } from 'zod';
import { XLSX_TYPE } from '#src/domain/record/register/workbookXml.ts';
import { EXPORT_FORMATS, exportQuery, type ExportFormat } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import { readQuery, Refused, refuse } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { askedOn } from '../askedOn.ts';
import { auditPack } from '../auditPack/auditPack.ts';
import { EXPORT_ACTION } from '../log/logRoutes.ts';
import { readRows } from '../view/registerRows.ts';
import { csvParts } from './csvParts.ts';
import { allColumns, cellsOf, lineOf, type Columns, type ToWrite } from './exportLines.ts';
import { jsonParts } from './jsonParts.ts';
import { findPreset } from './presets.ts';
import { remindersParts, toRemind } from './remindersParts.ts';
import { statementParts } from './statementParts.ts';
import { streamParts } from './streamParts.ts';
import { workbookParts } from './workbookParts.ts';

type Query = z.output<typeof exportQuery>;
type Body = ReadableStream<Uint8Array>;
/** Everything but the audit pack is made from rows of the register. */
type RowFormat = Exclude<ExportFormat, 'audit-pack'>;

const FILES: Readonly<Record<ExportFormat, { readonly type: string; readonly name: string; readonly ending: string }>> = {
  csv: { type: 'text/csv; charset=utf-8', name: 'register', ending: 'csv' },
  'machine-csv': { type: 'text/csv; charset=utf-8', name: 'register-raw', ending: 'csv' },
  xlsx: { type: XLSX_TYPE, name: 'register', ending: 'xlsx' },
  json: { type: 'application/json; charset=utf-8', name: 'register', ending: 'json' },
  xapi: { type: 'application/json; charset=utf-8', name: 'statements', ending: 'json' },
  'audit-pack': { type: 'application/zip', name: 'audit-pack', ending: 'zip' },
  reminders: { type: 'text/csv; charset=utf-8', name: 'reminders', ending: 'csv' },
};

/** What leaves the register as a file. Each is a line of the log before it is sent. */
export function exportRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.get('/exports/:format', async (context) => {
    const format = EXPORT_FORMATS.find((known) => known === context.req.param('format'));
    if (format === undefined) return refuse(context, 404, `There is no such export. There are: ${EXPORT_FORMATS.join(', ')}.`);
    const query = readQuery(context, exportQuery);
    return format === 'audit-pack' ? sendPack(service, context, query) : sendRows(service, context, format, query);
  });
  return app;
}

function send(context: Context, format: ExportFormat, on: string, body: Body): Response {
  const { type, name, ending } = FILES[format];
  return context.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="first-port-${name}-${on}.${ending}"`,
  });
}

/** What was asked for, without what was searched for: that may be a name. */
function told({ course, status, unit, search, preset }: Query, on: string) {
  const filters = { course: course ?? null, status: status ?? null, byUnit: (unit ?? '') !== '', searched: (search ?? '') !== '' };
  return { on, ...filters, preset: preset ?? null };
}

async function sendPack(service: Service, context: Context<Signed>, query: Query): Promise<Response> {
  const { on } = askedOn(service, query).asked;
  const { id: user, name: packedBy } = context.var.user;
  const detail = { on, course: query.course ?? null };
  await audit(service, { user, action: `${EXPORT_ACTION}audit-pack`, subject: 'register', detail });
  return send(context, 'audit-pack', on, streamParts(auditPack(service, { on, course: query.course, packedBy })));
}

async function sendRows(service: Service, context: Context<Signed>, format: RowFormat, query: Query): Promise<Response> {
  const { asked, order } = askedOn(service, query);
  const columns = await columnsOf(service, query);
  const found = await readRows(service.database, asked, order);
  const rows = format === 'reminders' ? toRemind(found) : found;
  const detail = { rows: rows.length, ...told(query, asked.on) };
  await audit(service, { user: context.var.user.id, action: `${EXPORT_ACTION}${format}`, subject: 'register', detail });
  const toWrite = { rows, on: asked.on, content: service.content };
  return send(context, format, asked.on, write(service, context, format, { toWrite, columns }));
}

async function columnsOf({ database, content }: Service, { preset: id }: Query): Promise<Columns> {
  const all = allColumns(content.scoresToHr);
  if (id === undefined || id === '') return all;
  const preset = await findPreset(database, id);
  if (preset === undefined) throw new Refused(404, 'There is no such preset. It may have been removed: choose another.');
  return preset.columns.filter(({ column }) => all.some((known) => known.column === column));
}

interface Written {
  readonly toWrite: ToWrite;
  readonly columns: Columns;
}

function write(service: Service, context: Context, format: RowFormat, { toWrite, columns }: Written): Body {
  const { rows } = toWrite;
  const heading = columns.map(({ as }) => as);
  const cells = (row: ToWrite['rows'][number]): string[] => cellsOf(lineOf(row, toWrite), columns);
  switch (format) {
    case 'csv':
      return streamParts(csvParts(heading, rows, cells, 'spreadsheet'));
    case 'machine-csv':
      return streamParts(csvParts(heading, rows, cells, 'machine'));
    case 'xlsx':
      return streamParts(workbookParts({ name: 'Register', heading, rows, cells }, service.now()));
    case 'json':
      return streamParts(jsonParts(toWrite, service.now().toISOString()));
    case 'xapi':
      return streamParts(statementParts(toWrite, siteAddress(service, context)));
    case 'reminders':
      return streamParts(remindersParts(toWrite));
  }
}

/** The site as people open it. */
function siteAddress({ configuration }: Service, context: Context): string {
  return new URL(configuration.basePath, configuration.publicOrigin ?? context.req.url).href;
}
