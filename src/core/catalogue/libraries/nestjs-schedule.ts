import { library } from '../library';

const schedule = { direction: 'in', category: 'schedule', style: 'async', operation: 'process', handler: 'method', entry: 'schedule' } as const;

export const nestjsSchedule = library({
  name: '@nestjs/schedule', packages: { '@nestjs/schedule': '>=1 <13' }, checked: '12.0.2', docs: 'https://docs.nestjs.com/techniques/task-scheduling',
  decorators: {
    Cron: { ...schedule, target: 'arg[0]' },
    '{Interval,Timeout}': { ...schedule, target: 'arg[0]' },
  },
});
