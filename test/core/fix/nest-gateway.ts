/** A NestJS controller whose route runs `body`, with a client over RabbitMQ and the handler of `event`. */
export function nestGateway(event: string, body: string): string {
  return `import { Controller, Inject, Module, Post } from '@nestjs/common';
import { ClientProxy, ClientsModule, MessagePattern, Transport } from '@nestjs/microservices';
import { firstValueFrom, timeout } from 'rxjs';

@Module({ imports: [ClientsModule.register([{ name: 'MAILS', transport: Transport.RMQ, options: { queue: 'mails' } }])] })
export class AppModule {}

@Controller('orders')
export class Orders {
  constructor(@Inject('MAILS') private readonly client: ClientProxy) {}

  @Post()
  async create() {
    ${body}
  }

  @MessagePattern('${event}')
  take() {
    return true;
  }
}
`;
}
