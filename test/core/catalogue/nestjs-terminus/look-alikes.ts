import { DiskHealthIndicator, HealthIndicatorService, MemoryHealthIndicator } from '@nestjs/terminus';

export class Checks {
  constructor(private readonly memory: MemoryHealthIndicator, private readonly disk: DiskHealthIndicator, private readonly indicators: HealthIndicatorService) {}

  run() {
    return [this.memory.checkHeap('heap', 1), this.disk.checkStorage('disk', { path: '/', thresholdPercent: 0.5 }), this.indicators.check('own').up()];
  }
}
