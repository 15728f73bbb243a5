import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { presetMessage, type Preset, type PresetsListed } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import type { ExportPresetRow, Schema } from '../../database/schema.ts';
import { readMessage, refuse } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { newId } from '../../signIn/token.ts';

const MOST_BYTES = 20_000;

const presetOf = ({ id, name, columns }: Pick<ExportPresetRow, 'id' | 'name' | 'columns'>): Preset => ({
  id,
  name,
  columns: JSON.parse(columns) as Preset['columns'],
});

/** A preset by its id; undefined where it was removed. */
export async function findPreset(database: Kysely<Schema>, id: string): Promise<Preset | undefined> {
  const row = await database.selectFrom('export_presets').select(['id', 'name', 'columns']).where('id', '=', id).executeTakeFirst();
  return row && presetOf(row);
}

/** Which columns an organisation's own system takes, and under which names. Saving one of the same name replaces it. */
export function presetRoutes(service: Service): Hono<Signed> {
  const { database } = service;
  const app = new Hono<Signed>();
  app.get('/presets', async (context) => {
    const rows = await database.selectFrom('export_presets').select(['id', 'name', 'columns']).orderBy('name').orderBy('id').execute();
    const listed: PresetsListed = { presets: rows.map(presetOf) };
    return context.json(listed);
  });
  app.post('/presets', async (context) => {
    const { name, columns } = await readMessage(context, presetMessage, MOST_BYTES);
    const user = context.var.user.id;
    const preset: Preset = { id: newId(service), name, columns };
    await database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('export_presets').where('name', '=', name).execute();
      const created = { created_by: user, created_at: service.now().toISOString() };
      await transaction
        .insertInto('export_presets')
        .values({ id: preset.id, name, columns: JSON.stringify(columns), ...created })
        .execute();
      await audit(service, { user, action: 'preset saved', subject: preset.id, detail: { columns: columns.length } }, transaction);
    });
    return context.json(preset);
  });
  app.delete('/presets/:id', async (context) => {
    const id = context.req.param('id');
    const gone = await database.deleteFrom('export_presets').where('id', '=', id).executeTakeFirst();
    if (Number(gone.numDeletedRows) === 0) return refuse(context, 404, 'There is no such preset. It may have been removed already.');
    await audit(service, { user: context.var.user.id, action: 'preset removed', subject: id });
    return context.json({});
  });
  return app;
}
