import { Schema, Types } from 'mongoose';

const schema = new Schema({ title: String });
schema.pre('save', () => undefined);
schema.index({ title: 1 });

const tickets = [{ id: '1', save: (): string => '1' }];

export function read(): string {
  const found = tickets.find((ticket) => ticket.id === new Types.ObjectId().toString());
  return found?.save() ?? '';
}
