import type { Model, Repository } from 'sequelize-typescript';
import { Sequelize } from 'sequelize-typescript';

export class BaseRepository<T extends Model> {
  constructor(readonly model: Repository<T>) {}
  find() { return this.model.findAll(); }
//                           ^^^^^^^ out database sync sequelize
  async change(values: object, id: number) {
    await this.model.update(values, { where: { id } });
//                   ^^^^^^ out database sync sequelize
    this.model.getAttributes();
  }
}

class Order {}
export const orders = new Sequelize('postgres://db/shop').getRepository(Order);
export const load = () => orders.findByPk(1);
//                               ^^^^^^^^ out database sync Order
