import { NestFactory } from '@nestjs/core';
import { PaymentsModule } from './payments.module';

async function start(): Promise<void> {
  const app = await NestFactory.create(PaymentsModule);
  await app.listen(3002);
}

void start();
