import { CloudTasksClient } from '@google-cloud/tasks';

class Board {
  createTask(name: string): string {
    return name;
  }
}

export async function stop() {
  new Board().createTask('mails');
  const client = new CloudTasksClient();
  client.taskPath('shop', 'europe-west1', 'mails', 'one');
  await client.close();
}
