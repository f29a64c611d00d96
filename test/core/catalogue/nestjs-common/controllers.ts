import { Controller, Get, Post, Sse } from '@nestjs/common';
import { interval, map } from 'rxjs';

@Controller('orders')
export class OrdersController {
  @Get(':id')
  async load() {
// < entry request GET /orders/:id
    const response = await fetch('http://stock/items');
//                         ^^^^^ out http sync GET stock/items
    return response.json();
  }

  @Post()
  create() {
// < entry request POST /orders
    return {};
  }

  @Sse('changes')
// ^^^ out sse async orders/changes
  changes() {
// < entry request orders/changes
    return interval(1000).pipe(map((data) => ({ data })));
  }
}
