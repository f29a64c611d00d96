// shows: timeout, waiting
import { ConnectedSocket, MessageBody, OnGatewayConnection, OnGatewayInit, SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { Server, Socket } from 'socket.io';

@WebSocketGateway({ namespace: 'orders' })
export class OrdersGateway implements OnGatewayInit, OnGatewayConnection {
  @WebSocketServer()
  server: Server;

  afterInit() {
    void fetch('http://registry/gateways', { method: 'POST' });
//       ^^^^^ out http async POST registry/gateways, 300000 ms, floating
  }

  async handleConnection(client: Socket) {
    await fetch('http://auth/check');
//        ^^^^^ out http sync GET auth/check, 300000 ms, awaited
    client.emit('welcome');
//         ^^^^ out websocket async welcome, no timeout, floating
  }

  @SubscribeMessage('load')
// ^^^^^^^^^^^^^^^^ in websocket async load
  async load(@MessageBody() id: string, @ConnectedSocket() client: Socket) {
    client.emit('loading', id);
//         ^^^^ out websocket async loading, no timeout, floating
    const response = await fetch(`http://store/orders/${id}`);
//                         ^^^^^ out http sync GET store/orders/${id}, 300000 ms, awaited
    this.server.to('staff').emit('loaded', id);
//                          ^^^^ out websocket async loaded, no timeout, floating
    return { event: 'order', data: await response.json() };
  }
}
