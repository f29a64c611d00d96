interface Queue {
  send(name: string): string;
}

interface Env {
  LINE: Queue;
  SETTINGS: Map<string, string>;
}

export function run(env: Env, rooms: DurableObjectNamespace) {
  env.LINE.send('one');
  env.SETTINGS.get('latest');
  return rooms.idFromName('one');
}
