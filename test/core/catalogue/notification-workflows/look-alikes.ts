import { Novu } from '@novu/api';

const alarm = { trigger: (name: string) => name };

alarm.trigger('welcome');
export const novu = new Novu({ secretKey: 'key' });
