import { Client, Pool } from 'pg';

const pool = new Pool({ database: 'shop' });

export async function tell(id: string, channel: string) {
  await pool.query("NOTIFY orders, 'paid'");
//           ^^^^^ out publish async orders
  await pool.query(`notify ${channel}, 'paid'`);
//           ^^^^^ out publish async ${channel}
  await pool.query('SELECT pg_notify($1, $2)', ['stock', id]);
//           ^^^^^ out publish async stock
  await pool.query('SELECT * FROM orders');
//           ^^^^^ out database sync shop
}

export async function listen() {
  const client = new Client({ database: 'shop' });
  await client.query('LISTEN orders');
//             ^^^^^ out database sync shop
  client.on('notification', async (message) => {
//       ^^ in publish async orders
    await fetch(`http://mail/mails/${message.payload ?? ''}`);
//        ^^^^^ out http sync GET mail/mails/${payload}
  });
}
