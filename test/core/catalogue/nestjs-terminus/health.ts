// shows: timeout
import { Controller, Get } from '@nestjs/common';
import { Transport } from '@nestjs/microservices';
import { GRPCHealthIndicator, HealthCheck, HealthCheckService, HttpHealthIndicator, MicroserviceHealthIndicator, MongooseHealthIndicator, TypeOrmHealthIndicator } from '@nestjs/terminus';

@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly http: HttpHealthIndicator,
    private readonly service: MicroserviceHealthIndicator,
    private readonly grpc: GRPCHealthIndicator,
    private readonly database: TypeOrmHealthIndicator,
    private readonly mongo: MongooseHealthIndicator,
  ) {}

  @Get()
  @HealthCheck()
  check() {
// < entry request GET /health
    return this.health.check([
      () => this.http.pingCheck('orders', 'http://orders/health', { timeout: 800 }),
//                    ^^^^^^^^^ out http sync GET orders/health, 800 ms
      () => this.http.responseCheck('stock', 'http://stock/health', (response) => response.status === 200),
//                    ^^^^^^^^^^^^^ out http sync GET stock/health, no timeout
      () => this.service.pingCheck('queue', { transport: Transport.RMQ, options: { urls: ['amqp://queue'] } }),
//                       ^^^^^^^^^ out rpc sync amqp://queue, 1000 ms
      () => this.grpc.checkService('hero', 'hero.health.v1'),
//                    ^^^^^^^^^^^^ out grpc sync hero.health.v1, 1000 ms
      () => this.database.pingCheck('shop', { timeout: 300 }),
//                        ^^^^^^^^^ out database sync shop, 300 ms
      async () => this.mongo.pingCheck('films'),
//                           ^^^^^^^^^ out database sync films, 1000 ms
    ]);
  }
}
