import { Activities, Activity } from 'nestjs-temporal';

@Activities()
export class Stock {
  @Activity()
// ^^^^^^^^ in enqueue async reserve
  async reserve(id: string) { return id; }

  @Activity('release-stock')
// ^^^^^^^^ in enqueue async release-stock
  async release(id: string) { return id; }
}
