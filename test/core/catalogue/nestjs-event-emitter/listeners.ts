import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';

@Injectable()
export class Billing {
  @OnEvent('order.created')
  async bill(order: { id: string }) {
    await fetch(`http://billing/bills/${order.id}`, { method: 'POST' });
//        ^^^^^ out http sync POST billing/bills/${id}
  }
}
