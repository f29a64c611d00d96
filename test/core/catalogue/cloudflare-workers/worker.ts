import type { ExecutionContext } from '@cloudflare/workers-types';
import { DurableObject, WorkerEntrypoint, WorkflowEntrypoint } from 'cloudflare:workers';

export class Counter extends DurableObject {
  override async fetch() {
// < entry request Counter.fetch
    await fetch('http://counter/counts');
//        ^^^^^ out http sync GET counter/counts
    return new Response('ok');
  }
}

export class Orders extends WorkerEntrypoint {
  override async fetch() {
// < entry request Orders.fetch
    return fetch('http://orders/orders');
//         ^^^^^ out http sync GET orders/orders
  }
}

export class Import extends WorkflowEntrypoint {
  override async run() {
    await fetch('http://import/files');
//        ^^^^^ out http sync GET import/files
  }
}

export default {
  async fetch(request: Request, env: unknown, context: ExecutionContext) {
// < entry request fetch /worker
    context.waitUntil(fetch('http://audit/entries', { method: 'POST' }));
//                    ^^^^^ out http async POST audit/entries
    return fetch('http://stock/items');
//         ^^^^^ out http sync GET stock/items
  },
  async queue() {
    await fetch('http://mail/mails', { method: 'POST' });
//        ^^^^^ out http sync POST mail/mails
  },
  async scheduled() {
// < entry schedule scheduled /worker
    await fetch('http://reports/reports', { method: 'POST' });
//        ^^^^^ out http sync POST reports/reports
  },
};
