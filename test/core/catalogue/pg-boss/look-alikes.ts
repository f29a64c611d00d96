import PgBoss from 'pg-boss';

const boss = new PgBoss('postgres://db/jobs');

class Office {
  send(name: string): string {
    return name;
  }
}

export async function start() {
  new Office().send('mail');
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop();
}
