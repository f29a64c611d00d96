import { flux, Point } from '@influxdata/influxdb-client';

export const values = [new Point('load').tag('host', 'a').toString(), flux`from(bucket: "x")`];
