import { HttpStatus, Injectable, Logger } from '@nestjs/common';

@Injectable()
export class Orders {
  private readonly logger = new Logger(Orders.name);

  get(id: string): string {
    this.logger.log(id);
    return id + String(HttpStatus.OK);
  }

  post(id: string): string {
    return this.get(id);
  }
}
