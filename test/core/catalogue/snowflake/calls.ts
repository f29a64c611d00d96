// shows: timeout
import snowflake from 'snowflake-sdk';

const connection = snowflake.createConnection({ account: 'acme', username: 'x', database: 'SHOP' });
const pool = snowflake.createPool({ account: 'acme', username: 'x' });

export async function load(id: string) {
  await connection.connectAsync();
//                 ^^^^^^^^^^^^ out database sync acme/SHOP, no timeout
  connection.execute({ sqlText: 'select 1', complete: (error) => console.error(error) });
//           ^^^^^^^ out database sync acme/SHOP, no timeout
  connection.execute({ sqlText: 'call refresh()', asyncExec: true, complete: () => undefined });
//           ^^^^^^^ out database async acme/SHOP, no timeout
  await connection.getQueryStatus(id);
//                 ^^^^^^^^^^^^^^ out database sync acme/SHOP, no timeout
  await connection.getResultsFromQueryId({ queryId: id });
//                 ^^^^^^^^^^^^^^^^^^^^^ out database sync acme/SHOP, no timeout
  await pool.use(async (one) => {
    one.execute({ sqlText: 'select 2', complete: () => undefined });
//      ^^^^^^^ out database sync acme, no timeout
  });
}
