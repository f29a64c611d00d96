// shows: timeout
import { Connection, Request } from 'tedious';

const connection = new Connection({ server: 'db', options: { database: 'shop', requestTimeout: 30_000 } });

// Who is told the answer stands in the request, where it is not seen: the first two count as forgotten, wrongly.
export function load(): void {
  const request = new Request('select 1', (error) => console.error(error));
  connection.execSql(request);
//           ^^^^^^^ out database async shop, 30000 ms
  connection.callProcedure(request);
//           ^^^^^^^^^^^^^ out database async shop, 30000 ms
  connection.beginTransaction(() => connection.commitTransaction(() => undefined));
//           ^^^^^^^^^^^^^^^^ out database sync shop, 30000 ms
//                                             ^^^^^^^^^^^^^^^^^ out database sync shop, 30000 ms
}
