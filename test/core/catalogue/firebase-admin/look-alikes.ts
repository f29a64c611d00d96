import { applicationDefault, initializeApp } from 'firebase-admin/app';
import { FieldValue } from 'firebase-admin/firestore';

const queue = { enqueue: (item: object) => item };

queue.enqueue({});
initializeApp({ credential: applicationDefault() });
export const now = FieldValue.serverTimestamp();
