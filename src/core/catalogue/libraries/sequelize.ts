import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.channel | 'sequelize'", payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const sequelize = library({
  name: 'sequelize', packages: { sequelize: '>=5 <7', '@sequelize/core': '>=7 <8', 'sequelize-typescript': '>=1 <3' }, checked: '6.37.8', docs: 'https://sequelize.org/docs/v6/', dialect: 'driver',
  types: {
    Sequelize: { made: ['new Sequelize', 'new default'] },
    Model: { made: ['Sequelize.define', 'Sequelize.model', '@nestjs/sequelize#InjectModel'], channel: 'made[0] | decorator[0]' },
    ModelStatic: { extends: ['Model'] }, ModelCtor: { extends: ['Model'] }, Repository: { made: ['Sequelize.getRepository'], channel: 'made[0]', extends: ['Model'] },
  },
  calls: {
    'Model.{findOne,findByPk,create}': { ...query, gives: 'record' },
    'Model.{findAll,findOrCreate,findCreateFind,bulkCreate,upsert}': { ...query, gives: 'records' },
    'Model.{findAndCountAll,count,sum,min,max,aggregate,update,destroy,restore,increment,decrement,truncate}': query,
    'Model.{save,reload}': { ...query, gives: 'record' },
    'Model.{$get,$set,$add,$create,$remove,$count,$has}': query,
    'Model.{scope,unscoped,schema}': { gives: 'class' },
    'Model.build': { gives: 'record' },
    'Model.findOrBuild': { ...query, gives: 'records' },
    'Sequelize.query': { ...query, target: "'raw'" },
    'Sequelize.transaction': { runs: 'arg[last]', runsWhen: 'now', transaction: true },
  },
});
