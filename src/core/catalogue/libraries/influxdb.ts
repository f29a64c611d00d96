import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.channel | 'influxdb'", payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 10_000, defaultRetries: 0 } as const;
// Kept in memory and sent in batches.
const write = { ...query, style: 'async', returns: 'nothing', defaultRetries: 5 } as const;

export const influxdb = library({
  name: '@influxdata/influxdb-client', packages: { '@influxdata/influxdb-client': '>=1 <2', '@influxdata/influxdb-client-browser': '>=1 <2' }, checked: '1.35.0', docs: 'https://influxdata.github.io/influxdb-client-js/', system: 'influxdb',
  types: {
    InfluxDB: { made: ['new InfluxDB'], base: 'made[0].url | made[0]', timeout: 'made[0].timeout' },
    WriteApi: { made: ['InfluxDB.getWriteApi'], channel: '{made[0]}/{made[1]}', timeout: 'made.receiver.timeout' },
    QueryApi: { made: ['InfluxDB.getQueryApi'], channel: 'made[0].org | made[0]', timeout: 'made.receiver.timeout' },
  },
  calls: {
    'WriteApi.{writePoint,writePoints,writeRecord,writeRecords}': write,
    'WriteApi.{flush,close}': query,
    'QueryApi.{collectRows,collectLines,queryRaw}': query,
    'QueryApi.{queryRows,queryLines}': { ...query, returns: 'value', callback: 'arg[1].complete' },
    'QueryApi.{iterateRows,iterateLines,response}': { ...query, returns: 'lazy' },
  },
});
