import solace from 'solclientjs';

class Session {
  send(message: object): object {
    return message;
  }
}

export function start() {
  const session = solace.SolclientFactory.createSession({} as never);
  new Session().send(solace.SolclientFactory.createMessage());
  session.on(solace.SessionEventCode.UP_NOTICE, () => undefined);
  session.connect();
}
