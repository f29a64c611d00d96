import { OpenFeature } from '@openfeature/server-sdk';

OpenFeature.addHooks({});
OpenFeature.setLogger(console);

const settings = { getBooleanValue: (name: string) => name === 'open' };
export const open = settings.getBooleanValue('open');
