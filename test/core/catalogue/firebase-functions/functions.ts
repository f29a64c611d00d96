import * as functions from 'firebase-functions/v1';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onCall, onRequest } from 'firebase-functions/v2/https';
import { onMessagePublished } from 'firebase-functions/v2/pubsub';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';

export const load = onRequest({ region: 'europe-west1' }, async (request, response) => {
// < entry request load
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  response.send('ok');
});
export const pay = onCall(async () => fetch('http://payments/payments', { method: 'POST' }));
//                                    ^^^^^ out http sync POST payments/payments
// < entry request pay
export const nightly = onSchedule('every day 02:00', async () => {
// < entry schedule every day 02:00
  await fetch('http://reports/reports', { method: 'POST' });
//      ^^^^^ out http sync POST reports/reports
});
export const paid = onMessagePublished('orders', async () => {
//                  ^^^^^^^^^^^^^^^^^^ in publish async orders
  await fetch('http://mail/mails', { method: 'POST' });
//      ^^^^^ out http sync POST mail/mails
});
export const created = onDocumentCreated('orders/{id}', async () => {
  await fetch('http://search/index', { method: 'POST' });
//      ^^^^^ out http sync POST search/index
});
export const work = onTaskDispatched(async () => {
//                  ^^^^^^^^^^^^^^^^ in enqueue async ?
  await fetch('http://work/items');
//      ^^^^^ out http sync GET work/items
});
export const older = functions.region('europe-west1').https.onRequest(async () => {
// < entry request older
  await fetch('http://old/orders');
//      ^^^^^ out http sync GET old/orders
});
export const weekly = functions.pubsub.schedule('every monday').timeZone('Europe/Berlin').onRun(async () => {
// < entry schedule every monday
  await fetch('http://reports/weekly', { method: 'POST' });
//      ^^^^^ out http sync POST reports/weekly
});
export const topic = functions.pubsub.topic('stock').onPublish(async () => {
//                                                   ^^^^^^^^^ in publish async stock
  await fetch('http://stock/items', { method: 'PUT' });
//      ^^^^^ out http sync PUT stock/items
});
export const written = functions.firestore.document('stock/{id}').onWrite(async () => {
  await fetch('http://search/stock', { method: 'PUT' });
//      ^^^^^ out http sync PUT search/stock
});
