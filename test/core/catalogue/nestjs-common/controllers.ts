import { Controller, Get, Post, Sse } from '@nestjs/common';
import { interval, map } from 'rxjs';

@Controller('orders')
export class OrdersController {
  @Get(':id')
// ^^^ in route sync GET orders/:id
  async load() {
    const response = await fetch('http://stock/items');
//                         ^^^^^ out http sync GET stock/items
    return response.json();
  }

  @Post()
// ^^^^ in route sync POST orders
  create() {
    return {};
  }

  @Sse('changes')
// ^^^ out sse async orders/changes
  changes() {
    return interval(1000).pipe(map((data) => ({ data })));
  }
}
