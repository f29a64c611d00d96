import { Injectable } from '@nestjs/common';
import { AggregateRoot, CommandBus, EventBus, EventPublisher } from '@nestjs/cqrs';

class Paid {
  constructor(readonly id: string) {}
}

class Order extends AggregateRoot {
  pay(): void {
    this.apply(new Paid('1'));
  }
}

@Injectable()
export class Payments {
  constructor(private readonly commands: CommandBus, private readonly events: EventBus, private readonly publisher: EventPublisher) {}

  async pay(id: string) {
    await this.commands.execute(new Paid(id));
    this.events.publishAll([new Paid(id)]);
    const order = this.publisher.mergeObjectContext(new Order());
    order.pay();
    order.commit();
  }
}
