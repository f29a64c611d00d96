// shows: timeout, waiting
import solace from 'solclientjs';

const session = solace.SolclientFactory.createSession({ url: 'wss://solace:443', vpnName: 'shop' } as never);

session.on(solace.SessionEventCode.MESSAGE, (message: solace.Message) => {
  void fetch(`http://billing/bills/${message.getCorrelationId()}`);
//     ^^^^^ out http async GET billing/bills/${getCorrelationId}, 300000 ms, floating
});

export function publish(id: string) {
  const message = solace.SolclientFactory.createMessage();
  message.setDestination(solace.SolclientFactory.createTopicDestination('orders/created'));
  message.setBinaryAttachment(id);
  session.send(message);
//        ^^^^ out publish async orders/created, timeout unknown, floating
}

export function ask(id: string) {
  const request = solace.SolclientFactory.createMessage();
  request.setDestination(solace.SolclientFactory.createTopicDestination('prices/get'));
  request.setBinaryAttachment(id);
  session.sendRequest(request, 5000, () => undefined, () => undefined);
//        ^^^^^^^^^^^ out rpc sync prices/get, 5000 ms, callback
}

export function receive() {
  session.subscribe(solace.SolclientFactory.createTopicDestination('orders/>'), true, 'orders', 10_000);
//        ^^^^^^^^^ in publish async orders/>
  const consumer = session.createMessageConsumer({ queueDescriptor: { name: 'mails', type: solace.QueueType.QUEUE } } as never);
//                         ^^^^^^^^^^^^^^^^^^^^^ in enqueue async mails
  consumer.on(solace.MessageConsumerEventName.MESSAGE, () => undefined);
}
