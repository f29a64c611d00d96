class Channel {
  readonly messages: string[] = [];

  publish(name: string): void {
    this.messages.push(name);
  }

  sendToQueue(name: string): void {
    this.messages.push(name);
  }

  consume(name: string, handler: (message: string) => void): void {
    for (const message of this.messages) if (message === name) handler(message);
  }
}

const channel = new Channel();
channel.publish('orders');
channel.sendToQueue('mails');
channel.consume('mails', () => undefined);
