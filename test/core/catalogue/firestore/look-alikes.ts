import { FieldValue, Firestore, Timestamp } from '@google-cloud/firestore';

export function build(db: Firestore): unknown {
  return [FieldValue.serverTimestamp(), Timestamp.now(), db.collection('orders').doc('1').id, db.collection('orders').where('a', '==', 1)];
}
