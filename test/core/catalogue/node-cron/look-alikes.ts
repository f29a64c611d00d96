import cron from 'node-cron';

const calendar = { schedule: (when: string, work: () => void): string => (work(), when) };

export function read(): string {
  return calendar.schedule('*/5 * * * *', () => undefined) + String(cron.validate('* * * * *'));
}
