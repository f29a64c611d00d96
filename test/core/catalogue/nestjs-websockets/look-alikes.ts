import { WsException, WsResponse } from '@nestjs/websockets';

export class Plain {
  handleConnection(): WsResponse<string> {
    return { event: 'welcome', data: 'hello' };
  }

  refuse() {
    throw new WsException('no');
  }
}
