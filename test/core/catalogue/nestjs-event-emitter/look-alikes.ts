import { Injectable } from '@nestjs/common';
import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';

@Injectable()
export class Orders {
  constructor(private readonly events: EventEmitter2) {}

  async create(id: string) {
    this.events.emit('order.created', { id });
    await this.events.emitAsync('order.created', { id });
  }

  @OnEvent('order.created')
  remember(order: { id: string }): string {
    return order.id;
  }
}
