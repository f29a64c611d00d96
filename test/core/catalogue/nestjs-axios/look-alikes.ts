import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Injectable()
export class HttpServiceFactory {
  constructor(private readonly config: ConfigService) {}

  get(path: string): string {
    return this.config.get('ORDERS_URL') + path;
  }
}

@Injectable()
export class Reader {
  constructor(private readonly http: HttpServiceFactory) {}

  read(): string {
    return this.http.get('/orders');
  }
}
