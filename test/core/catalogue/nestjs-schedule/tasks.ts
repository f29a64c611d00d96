import { Injectable } from '@nestjs/common';
import { Cron, Interval } from '@nestjs/schedule';

@Injectable()
export class Tasks {
  @Cron('0 3 * * *')
  async clean() {
// < entry schedule 0 3 * * *
    await fetch('http://orders/orders', { method: 'DELETE' });
//        ^^^^^ out http sync DELETE orders/orders
  }

  @Interval('poll', 1000)
  poll() {}
// < entry schedule poll
}
