/** Two services that call each other by HTTP and through a queue, as files of one folder. */
export const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{"name": "shop", "workspaces": ["web", "orders"]}',
  'docker-compose.yml': 'services:\n  web:\n    build: ./web\n    environment:\n      ORDERS_URL: http://orders:3000\n  orders:\n    build: ./orders\n',
  'web/package.json': '{"name": "web", "scripts": {"start": "node src/server.js"}, "dependencies": {"express": "5", "axios": "1", "bullmq": "5"}}',
  'web/src/server.ts': `import axios from 'axios';
import { Queue } from 'bullmq';
import express from 'express';

const mails = new Queue('mails');

express().post('/checkout', async (request, response) => {
  const order = await axios.post(\`\${process.env.ORDERS_URL}/orders\`, request.body);
  const open = await axios.get(
    \`\${process.env.ORDERS_URL}/orders/open\`,
  );
  await mails.add('thanks', { to: request.body.email });
  response.json([order.data, open.data]);
});
`,
  'orders/package.json': '{"name": "orders", "scripts": {"start": "node src/server.js"}, "dependencies": {"express": "5", "nodemailer": "7", "bullmq": "5"}}',
  'orders/src/server.ts': `import express from 'express';
import { Worker } from 'bullmq';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'smtp' });
const app = express();

app.post('/orders', (request, response) => response.json({ id: 1 }));
app.get('/orders/open', (request, response) => response.json([]));
app.get('/orders/:id', (request, response) => response.json({ id: 1 }));

new Worker('mails', (job) => transport.sendMail({ to: job.data.to }));
`,
};
