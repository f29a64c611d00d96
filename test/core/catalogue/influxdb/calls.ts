// shows: timeout
import { InfluxDB, Point } from '@influxdata/influxdb-client';

const influx = new InfluxDB({ url: 'http://influx:8086', timeout: 2_000 });
const writer = influx.getWriteApi('acme', 'metrics');
const reader = influx.getQueryApi('acme');

export async function record(value: number) {
  writer.writePoint(new Point('load').floatField('value', value));
//       ^^^^^^^^^^ out database async acme/metrics, 2000 ms
  await writer.flush();
//             ^^^^^ out database sync acme/metrics, 2000 ms
  await writer.close();
//             ^^^^^ out database sync acme/metrics, 2000 ms
  await reader.collectRows('from(bucket: "metrics")');
//             ^^^^^^^^^^^ out database sync acme, 2000 ms
  reader.queryRows('from(bucket: "metrics")', { next: () => undefined, error: () => undefined, complete: () => undefined });
//       ^^^^^^^^^ out database sync acme, 2000 ms
  for await (const row of reader.iterateRows('from(bucket: "metrics")')) console.log(row);
//                               ^^^^^^^^^^^ out database sync acme, 2000 ms
}
