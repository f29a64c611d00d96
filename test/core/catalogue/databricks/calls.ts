// shows: timeout
import { DBSQLClient } from '@databricks/sql';

export async function load() {
  const client = new DBSQLClient();
  await client.connect({ host: 'acme.databricks.com', path: '/sql', token: 'x' });
//             ^^^^^^^ out database sync acme.databricks.com, 900000 ms
  const session = await client.openSession();
//                             ^^^^^^^^^^^ out database sync acme.databricks.com, 900000 ms
  const operation = await session.executeStatement('select 1', { queryTimeout: 30 });
//                                ^^^^^^^^^^^^^^^^ out database sync acme.databricks.com, 30000 ms
  await operation.fetchAll();
//                ^^^^^^^^ out database sync acme.databricks.com, 900000 ms
  await operation.close();
  await session.close();
}
