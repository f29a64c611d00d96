import webpush from 'web-push';

const bell = { sendNotification: (text: string) => text };

bell.sendNotification('hello');
export const keys = webpush.generateVAPIDKeys();
