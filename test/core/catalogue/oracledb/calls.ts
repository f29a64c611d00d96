// shows: timeout
import oracledb from 'oracledb';

export async function load(id: string) {
  const pool = await oracledb.createPool({ connectString: 'db/SHOP' });
  const connection = await pool.getConnection();
  await connection.execute('select * from orders where id = :id', [id]);
//                 ^^^^^^^ out database sync db/SHOP, no timeout
  await connection.executeMany('insert into orders values (:1)', [[1]]);
//                 ^^^^^^^^^^^ out database sync db/SHOP, no timeout
  await connection.commit();
//                 ^^^^^^ out database sync db/SHOP, no timeout
  const single = await oracledb.getConnection({ connectString: 'db/STOCK' });
  single.callTimeout = 2_000;
  await single.execute('select 1 from dual');
//             ^^^^^^^ out database sync db/STOCK, 2000 ms
}
