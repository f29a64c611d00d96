// shows: timeout, waiting
import * as signalR from '@microsoft/signalr';
import { HubConnection, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';

const connection = new HubConnectionBuilder().withUrl('http://orders/hub').withAutomaticReconnect().configureLogging(LogLevel.Warning).build();
connection.on('changed', (order) => { void fetch('/api/seen', { method: 'POST', body: order }); });
//         ^^ in websocket async changed
//                                         ^^^^^ out http async POST /api/seen, 300000 ms, floating

export class Chat {
  constructor(private readonly hub: HubConnection) {}

  async say(text: string) {
    await this.hub.send('Say', text);
//                 ^^^^ out websocket async Say, no timeout, awaited
  }
}

export async function everyForm(id: string) {
  await connection.start();
//                 ^^^^^ out websocket async orders/hub, no timeout, awaited
  const order = await connection.invoke('Load', id);
//                               ^^^^^^ out websocket sync orders/hub/Load, no timeout, awaited
  await connection.send('Seen', id);
//                 ^^^^ out websocket async orders/hub/Seen, no timeout, awaited
  connection.stream('Count', 10).subscribe({ next: (one) => console.log(one), error: () => undefined, complete: () => undefined });
//           ^^^^^^ out websocket async orders/hub/Count, no timeout, callback
  return order;
}

export class Live {
  private connection: signalR.HubConnection | null = null;

  async open() {
    this.connection = new signalR.HubConnectionBuilder().withUrl('http://stock/hub', { withCredentials: true }).configureLogging(LogLevel.Warning).build();
    await this.connection.start();
//                        ^^^^^ out websocket async stock/hub, no timeout, awaited
    const other = new signalR.HubConnectionBuilder().withUrl('http://mails/hub').build();
    await other.start();
//              ^^^^^ out websocket async mails/hub, no timeout, awaited
  }
}
