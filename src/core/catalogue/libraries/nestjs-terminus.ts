import { library } from '../library';

const ping = { category: 'database', style: 'sync', target: 'arg[0]', timeout: 'arg[last].timeout', defaultTimeout: 1000 } as const;

export const nestjsTerminus = library({
  name: '@nestjs/terminus', packages: { '@nestjs/terminus': '>=6 <13' }, checked: '12.1.0', docs: 'https://docs.nestjs.com/recipes/terminus',
  types: { HttpHealthIndicator: {}, MicroserviceHealthIndicator: {}, GRPCHealthIndicator: {}, HealthCheckService: {}, TypeOrmHealthIndicator: {}, MongooseHealthIndicator: {}, PrismaHealthIndicator: {}, SequelizeHealthIndicator: {}, MikroOrmHealthIndicator: {} },
  calls: {
    'HttpHealthIndicator.{pingCheck,responseCheck}': { category: 'http', style: 'sync', url: 'arg[1]', method: 'GET', timeout: 'arg[2].timeout | sibling.withTimeout[0]', defaultTimeout: 'none', defaultRetries: 0 },
    'MicroserviceHealthIndicator.pingCheck': { category: 'rpc', style: 'sync', target: 'arg[1].options.urls[*] | arg[1].options.url | arg[1].options.host', timeout: 'arg[1].timeout', defaultTimeout: 1000 },
    'GRPCHealthIndicator.{checkService,check}': { category: 'grpc', style: 'sync', target: 'arg[1]', timeout: 'arg[2].timeout', defaultTimeout: 1000 },
    '{TypeOrm,Sequelize,MikroOrm}HealthIndicator.pingCheck': { ...ping, dialect: 'driver' },
    'PrismaHealthIndicator.pingCheck': { ...ping, dialect: 'schema' },
    'MongooseHealthIndicator.pingCheck': { ...ping, system: 'mongodb' },
    'HealthCheckService.check': { runs: 'arg[0][*]', runsWhen: 'now' },
  },
});
