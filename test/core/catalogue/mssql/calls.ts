// shows: timeout
import sql from 'mssql';

const pool = new sql.ConnectionPool({ server: 'db', database: 'shop', requestTimeout: 60_000 });

export async function load(id: string) {
  await sql.connect('Server=db;Database=shop');
  await sql.query`select * from orders where id = ${id}`;
//          ^^^^^ out database sync mssql, 15000 ms
  await sql.query('select 1');
//          ^^^^^ out database sync mssql, 15000 ms
  await pool.query('select 1');
//           ^^^^^ out database sync shop, 60000 ms
  await pool.request().input('id', sql.Int, id).query('select * from orders where id = @id');
//                                              ^^^^^ out database sync shop, 60000 ms
  await pool.request().execute('close_orders');
//                     ^^^^^^^ out database sync shop, 60000 ms
  await new sql.Request().batch('create table x (id int)');
//                        ^^^^^ out database sync mssql, 15000 ms
  const transaction = pool.transaction();
  await transaction.begin();
//                  ^^^^^ out database sync shop, 60000 ms
  await transaction.request().query('update orders set paid = 1');
//                            ^^^^^ out database sync shop, 60000 ms
  await transaction.commit();
//                  ^^^^^^ out database sync shop, 60000 ms
  const statement = new sql.PreparedStatement();
  await statement.input('id', sql.Int).prepare('select @id');
//                                     ^^^^^^^ out database sync mssql, 15000 ms
  await statement.execute({ id });
//                ^^^^^^^ out database sync mssql, 15000 ms
}
