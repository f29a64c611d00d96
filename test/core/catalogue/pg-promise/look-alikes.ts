import pgPromise from 'pg-promise';

const pgp = pgPromise();

export function build(row: { readonly id: string }): string {
  const columns = new pgp.helpers.ColumnSet(['id'], { table: 'orders' });
  return pgp.helpers.insert(row, columns) + pgp.as.format('$1', [row.id]);
}
