import { InjectQueue, Process, Processor } from '@nestjs/bull';
import { Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bull';

@Injectable()
export class Orders {
  constructor(@InjectQueue('orders') private readonly queue: Queue) {}

  expire(id: string) {
    return this.queue.add('expire', { id });
//                    ^^^ out enqueue async orders/expire
  }

  find(id: string) {
    return this.queue.getJob(id);
//                    ^^^^^^ out enqueue sync orders
  }
}

@Processor('orders')
export class OrdersProcessor {
  @Process('expire')
// ^^^^^^^ in enqueue async orders/expire
  async expire(job: Job) {
    await fetch(`http://orders/orders/${job.id}`, { method: 'DELETE' });
//        ^^^^^ out http sync DELETE orders/orders/${id}
  }
}
