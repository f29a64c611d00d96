import { DataTypes, Op, Sequelize } from 'sequelize';

const sequelize = new Sequelize('postgres://db/shop');
const Order = sequelize.define('Order', { id: DataTypes.STRING });

export function build(): unknown {
  Order.belongsTo(Order);
  Order.addHook('beforeCreate', () => undefined);
  return [Order.build({}), { [Op.eq]: 1 }, sequelize.literal('1')];
}
