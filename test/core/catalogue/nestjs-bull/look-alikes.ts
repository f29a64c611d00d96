import { BullModule, getQueueToken } from '@nestjs/bull';
import { Module } from '@nestjs/common';

function Process() {
  return (target: object, name: string) => void [target, name];
}

export class Steps {
  @Process()
  first() {
    return getQueueToken('mails');
  }
}

@Module({ imports: [BullModule.registerQueue({ name: 'mails' })], providers: [Steps] })
export class StepsModule {}
