import { Pool } from 'pg';

const pool = new Pool({ host: 'postgres', database: 'shop' });

export async function loadOrder(id: string) {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [id]);
//                            ^^^^^ out database sync shop
  return rows[0];
}

export async function pay(id: string) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
//               ^^^^^ out database sync shop
    await client.query('UPDATE orders SET paid = true WHERE id = $1', [id]);
//               ^^^^^ out database sync shop
    await client.query('COMMIT');
//               ^^^^^ out database sync shop
  } finally {
    client.release();
  }
}
