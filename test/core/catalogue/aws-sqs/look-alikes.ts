class Client {
  send(command: object): object {
    return command;
  }
}

class SendMessageCommand {
  constructor(readonly input: { QueueUrl: string }) {}
}

const client = new Client();

export function build(): object {
  return client.send(new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/mails' }));
}
