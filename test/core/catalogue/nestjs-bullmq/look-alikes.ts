import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Injectable, Module } from '@nestjs/common';

@Injectable()
export class Names {
  process() {
    return getQueueToken('mails');
  }
}

@Module({ imports: [BullModule.registerQueue({ name: 'mails' })], providers: [Names] })
export class NamesModule {}
