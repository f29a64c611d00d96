// shows: timeout
import { Firestore } from '@google-cloud/firestore';
import { getFirestore } from 'firebase-admin/firestore';
import { addDoc, collection, doc, getDoc, getDocs, getFirestore as web, onSnapshot, query, where } from 'firebase/firestore';

const db = new Firestore();
const admin = getFirestore();

export async function load(id: string) {
  await db.collection('orders').doc(id).get();
//                                      ^^^ out database sync orders/${id}, 300000 ms
  await db.collection('orders').where('paid', '==', true).orderBy('at').limit(3).get();
//                                                                               ^^^ out database sync orders, 300000 ms
  await db.collection('orders').add({ id });
//                              ^^^ out database sync orders, 60000 ms
  await db.doc('orders/1').set({ id });
//                         ^^^ out database sync orders/1, 60000 ms
  const batch = db.batch();
  batch.set(db.doc('orders/1'), {});
  await batch.commit();
//            ^^^^^^ out database sync batch, 60000 ms
  await admin.runTransaction(async (transaction) => transaction.get(admin.collection('stock')));
//                                                              ^^^ out database sync stock, 300000 ms
  admin.collection('orders').onSnapshot((snapshot) => console.log(snapshot));
//                           ^^^^^^^^^^ in database async orders
}

export async function inBrowser() {
  const store = web();
  await getDoc(doc(store, 'orders', '1'));
//      ^^^^^^ out database sync orders/1, timeout unknown
  await getDocs(query(collection(store, 'orders'), where('paid', '==', true)));
//      ^^^^^^^ out database sync orders, timeout unknown
  await addDoc(collection(store, 'orders'), {});
//      ^^^^^^ out database sync orders, timeout unknown
  onSnapshot(collection(store, 'orders'), () => undefined);
//^^^^^^^^^^ in database async orders
}
