import { AmqpConnection, InjectRabbitMQConfig } from '@golevelup/nestjs-rabbitmq';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Orders {
  constructor(private readonly amqp: AmqpConnection, @InjectRabbitMQConfig() private readonly config: object) {}

  publish(exchange: string): string {
    return exchange;
  }

  isUp() {
    this.publish('orders');
    return this.amqp.connected && this.config !== undefined;
  }
}
