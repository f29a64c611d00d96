import { EventBus } from '@nestjs/cqrs';

export class Orders {
  private readonly log: object[] = [];

  constructor(private readonly events: EventBus) {}

  putEvents(entries: readonly object[]): void {
    this.log.push(...entries);
  }

  publish(id: string): void {
    this.events.publish({ id });
    this.putEvents([{ DetailType: 'OrderCreated' }]);
  }
}
