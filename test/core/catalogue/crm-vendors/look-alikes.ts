import { Client } from '@hubspot/api-client';
import { SfDate } from 'jsforce';

const drawer = { query: (text: string) => text };

export function prepare(hubspot: Client) {
  drawer.query('SELECT 1');
  hubspot.setAccessToken('token');
  return SfDate.parseDate('2027-01-01');
}
