import mongoose from 'mongoose';

const schema = new mongoose.Schema({ title: String, price: Number });
const Ticket = mongoose.model('Ticket', schema);

export async function createTicket(title: string) {
  const ticket = new Ticket({ title });
  await ticket.save();
//             ^^^^ out database sync Ticket
  return ticket;
}

export async function read(id: string) {
  const all = await Ticket.find({}).limit(10).exec();
//                         ^^^^ out database sync Ticket
  const one = await Ticket.findById(id);
//                         ^^^^^^^^ out database sync Ticket
  await Ticket.updateOne({ _id: id }, { price: 1 });
//             ^^^^^^^^^ out database sync Ticket
  return [...all, one];
}
