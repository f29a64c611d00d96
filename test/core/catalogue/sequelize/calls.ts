// shows: timeout
import { DataTypes, Sequelize } from 'sequelize';

const sequelize = new Sequelize('postgres://db/shop');
const Order = sequelize.define('Order', { id: DataTypes.STRING });

export async function load(id: string) {
  await Order.findAll({ where: { id } });
//            ^^^^^^^ out database sync Order, no timeout
  await Order.findByPk(id);
//            ^^^^^^^^ out database sync Order, no timeout
  await Order.create({ id });
//            ^^^^^^ out database sync Order, no timeout
  await Order.bulkCreate([]);
//            ^^^^^^^^^^ out database sync Order, no timeout
  await Order.update({ paid: true }, { where: { id } });
//            ^^^^^^ out database sync Order, no timeout
  await Order.destroy({ where: { id } });
//            ^^^^^^^ out database sync Order, no timeout
  await sequelize.query('select 1');
//                ^^^^^ out database sync raw, no timeout
  await sequelize.transaction(async (transaction) => Order.count({ transaction }));
//                                                         ^^^^^ out database sync Order, no timeout
}
