import { cellInWords, type Cell, type ColumnList, type Tabulated } from './tabulate.ts';

/** The table as it would go out. What is hidden says so in words. */
export function BriefTable({ table }: { readonly table: Tabulated }) {
  return (
    <div className="scroll brief__scroll" role="region" aria-label="The table as it would go out" tabIndex={0}>
      <table className="table brief__table">
        <caption className="visually-hidden">Contacts counted by the columns that are kept</caption>
        {table.kind === 'two ways' ? <TwoWays table={table} /> : <Lists table={table} />}
      </table>
    </div>
  );
}

function Count({ cell }: { readonly cell: Cell }) {
  return <td className={cell.shown === 'number' ? 'brief__count' : 'brief__count brief__count--hidden'}>{cellInWords(cell)}</td>;
}

function Lists({ table: { lists, total } }: { readonly table: Extract<Tabulated, { kind: 'lists' }> }) {
  return (
    <>
      {lists.map((list) => (
        <OneList key={list.column.id} list={list} />
      ))}
      <tbody>
        <tr className="brief__total">
          <th scope="row">All contacts</th>
          <Count cell={total} />
        </tr>
      </tbody>
    </>
  );
}

function OneList({ list: { column, rows } }: { readonly list: ColumnList }) {
  return (
    <tbody>
      <tr className="brief__column">
        <th scope="rowgroup">{column.name}</th>
        <td className="brief__count">{rows.length === 0 ? 'too fine to be shown' : 'Contacts'}</td>
      </tr>
      {rows.map(({ value, cell }) => (
        <tr key={value}>
          <th scope="row">{value}</th>
          <Count cell={cell} />
        </tr>
      ))}
    </tbody>
  );
}

function TwoWays({ table }: { readonly table: Extract<Tabulated, { kind: 'two ways' }> }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">
            {table.down.name} by {table.across.name.toLowerCase()}
          </th>
          {table.acrossValues.map((value) => (
            <th scope="col" className="brief__count" key={value}>
              {value}
            </th>
          ))}
          <th scope="col" className="brief__count">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ value, cells, total }) => (
          <tr key={value}>
            <th scope="row">{value}</th>
            {cells.map((cell, index) => (
              <Count key={index} cell={cell} />
            ))}
            <Count cell={total} />
          </tr>
        ))}
        <tr className="brief__total">
          <th scope="row">All contacts</th>
          {table.totals.map((cell, index) => (
            <Count key={index} cell={cell} />
          ))}
          <Count cell={table.total} />
        </tr>
      </tbody>
    </>
  );
}
