// shows: timeout
import mariadb from 'mariadb';
import mysql from 'mysql2/promise';
import callbacks from 'mysql2';

const pool = mysql.createPool({ host: 'db', database: 'shop' });
const old = callbacks.createConnection({ host: 'db', database: 'stock' });
const maria = mariadb.createPool({ host: 'db', database: 'films' });

export async function load(id: string) {
  await pool.query({ sql: 'select * from orders', timeout: 1_500 });
//           ^^^^^ out database sync shop, 1500 ms
  await pool.execute('select * from orders where id = ?', [id]);
//           ^^^^^^^ out database sync shop, no timeout
  const connection = await pool.getConnection();
  await connection.query('select 1');
//                 ^^^^^ out database sync shop, no timeout
  await connection.beginTransaction();
  await connection.commit();
  old.query('select 1', (error) => console.error(error));
//    ^^^^^ out database sync stock, no timeout
  await old.promise().query('select 1');
//                    ^^^^^ out database sync stock, no timeout
  await maria.batch('insert into films values (?)', [[1]]);
//            ^^^^^ out database sync films, no timeout
}
