import { Injectable } from '@nestjs/common';
import { Activity, ActivityMethod, TemporalService } from 'nestjs-temporal-core';

@Activity({ name: 'stock' })
export class Stock {
  @ActivityMethod()
// ^^^^^^^^^^^^^^ in enqueue async reserve
  async reserve(id: string) { return id; }

  @ActivityMethod({ name: 'release-stock' })
// ^^^^^^^^^^^^^^ in enqueue async release-stock
  async release(id: string) { return id; }
}

@Injectable()
export class Orders {
  constructor(private readonly temporal: TemporalService) {}

  async place(id: string) {
    await this.temporal.startWorkflow('placeOrder', [id], { taskQueue: 'orders', workflowId: id });
//                      ^^^^^^^^^^^^^ out enqueue async orders/placeOrder
    await this.temporal.signalWorkflow(id, 'approved', [true]);
//                      ^^^^^^^^^^^^^^ out enqueue async approved
    return this.temporal.queryWorkflow(id, 'state');
//                       ^^^^^^^^^^^^^ out enqueue sync state
  }
}
