import { Injectable } from '@nestjs/common';
import { CommandBus, EventBus, QueryBus } from '@nestjs/cqrs';

class CreateOrder {
  constructor(readonly id: string) {}
}

@Injectable()
export class Orders {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly events: EventBus,
  ) {}

  async create(id: string) {
    await this.commands.execute(new CreateOrder(id));
    this.events.publish(new CreateOrder(id));
    return this.queries.execute(new CreateOrder(id));
  }
}
