// shows: timeout, waiting
import { RSocketConnector, RSocketServer } from '@rsocket/core';
import { WebsocketClientTransport } from '@rsocket/websocket-client';
import { RSocketClient } from 'rsocket-core';
import TcpClient from 'rsocket-tcp-client';

const connector = new RSocketConnector({ transport: new WebsocketClientTransport({ url: 'ws://orders:7000' }) });
const old = new RSocketClient({ setup: {}, transport: new TcpClient({ host: 'old', port: 7001 }) });

export async function everyForm(id: string) {
  const rsocket = await connector.connect();
  rsocket.requestResponse({ data: Buffer.from(id) }, { onNext: (payload) => console.log(payload), onError: () => undefined, onComplete: () => undefined, onExtension: () => undefined });
//        ^^^^^^^^^^^^^^^ out rpc sync ws://orders:7000, no timeout, callback
  rsocket.fireAndForget({ data: Buffer.from(id) }, { onComplete: () => undefined, onError: () => undefined });
//        ^^^^^^^^^^^^^ out rpc async ws://orders:7000, no timeout, floating
  rsocket.requestStream({ data: Buffer.from(id) }, 10, { onNext: () => undefined } as never);
//        ^^^^^^^^^^^^^ out rpc async ws://orders:7000, no timeout, floating
  old.connect().then((socket) => {
    socket.requestResponse({ data: id }).subscribe({ onComplete: (payload) => console.log(payload) });
//         ^^^^^^^^^^^^^^^ out rpc sync old:7001, no timeout, callback
    socket.fireAndForget({ data: id });
//         ^^^^^^^^^^^^^ out rpc async old:7001, no timeout, floating
  });
}

export const server = new RSocketServer({
//                    ^^^ in rpc sync ?
  transport: undefined as never,
  acceptor: {
    accept: async () => ({
      requestResponse: (payload, stream) => { void fetch(`http://store/${String(payload.data)}`).then(() => stream.onComplete()); },
//                                                 ^^^^^ out http sync GET store/${data}, 300000 ms, chained
// < entry request requestResponse
    }),
  },
});
