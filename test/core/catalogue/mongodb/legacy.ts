import mongodb from 'mongodb-legacy';
import { MongoClient } from 'mongodb-legacy';

const invoices = new mongodb.MongoClient('mongodb://db').db().collection('invoices');
const docs = new MongoClient('mongodb://db').db().collection('docs');

export function load(id: string, done: (error: Error | undefined, doc?: object) => void) {
  docs.findOne({ id }, done);
//     ^^^^^^^ out database sync docs
  return invoices.findOne({ id });
//                ^^^^^^^ out database sync invoices
}
