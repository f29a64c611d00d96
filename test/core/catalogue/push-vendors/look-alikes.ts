import apn from '@parse/node-apn';

const bell = { send: (text: string) => text };

bell.send('hello');
export const note = new apn.Notification({ alert: 'Hello' });
new apn.Provider({}).shutdown();
