// shows: timeout
import { ExecuteStatementCommand, GetStatementResultCommand, RedshiftData, RedshiftDataClient } from '@aws-sdk/client-redshift-data';

const client = new RedshiftDataClient({});

export async function report(id: string) {
  await client.send(new ExecuteStatementCommand({ Database: 'shop', Sql: 'select 1' }));
//             ^^^^ out database async shop, no timeout
  await client.send(new GetStatementResultCommand({ Id: id }));
//             ^^^^ out database sync redshift, no timeout
  await new RedshiftData({}).executeStatement({ Database: 'shop', Sql: 'select 1' });
//                           ^^^^^^^^^^^^^^^^ out database async shop, no timeout
}
