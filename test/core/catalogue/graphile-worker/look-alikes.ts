import { parseCronItems, runMigrations } from 'graphile-worker';

class Board {
  addJob(name: string): string {
    return name;
  }
}

new Board().addJob('mail');
export const items = parseCronItems([{ task: 'mail', match: '0 4 * * *' }]);
export const migrated = runMigrations({ connectionString: 'postgres://db/jobs' });
