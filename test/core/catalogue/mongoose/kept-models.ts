import mongoose, { Model } from 'mongoose';

const Order = (mongoose.models.Order as Model<unknown>) || mongoose.model('Order', new mongoose.Schema({ total: Number }));

abstract class Repository<Document> {
  constructor(protected readonly model: Model<Document>) {}
}

export class OrderRepository extends Repository<unknown> {
  constructor() {
    super(Order);
  }

  async find() {
    return this.model.find();
//                    ^^^^ out database sync Order
  }
}

export async function connected() {
  const connection = await mongoose.createConnection('mongodb://db/shop').asPromise();
  return connection.model('Invoice', new mongoose.Schema({ total: Number })).find();
//                                                                           ^^^^ out database sync Invoice
}
