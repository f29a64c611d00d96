import { Injectable } from '@nestjs/common';
import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';
import { Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly changes = new Subject<string>();

  constructor(private readonly events: EventEmitter2) {}

  created(id: string) {
    this.events.emit('order.created', { id });
    this.changes.next(id);
    this.send('order.created');
  }

  @OnEvent('order.created')
  send(name: string): string {
    return name;
  }
}
