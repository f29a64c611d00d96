import { Module } from '@nestjs/common';
import { ClientsModule, Transport } from '@nestjs/microservices';
import { ChargesController } from './charges.controller';
import { ChargesService } from './charges.service';

@Module({
  imports: [
    ClientsModule.register([
      {
        name: 'EVENTS',
        transport: Transport.KAFKA,
        options: { client: { clientId: 'payments', brokers: [process.env.KAFKA_BROKER ?? 'localhost:9092'] } },
      },
    ]),
  ],
  controllers: [ChargesController],
  providers: [ChargesService],
})
export class PaymentsModule {}
