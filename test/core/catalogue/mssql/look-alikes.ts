import sql from 'mssql';

export function describe(): unknown {
  const table = new sql.Table('orders');
  table.columns.add('id', sql.Int, { nullable: false });
  table.rows.add(1);
  return new sql.Request().input('id', sql.Int, 1);
}
