import { BigQuery } from '@google-cloud/bigquery';

export const values = [BigQuery.date('2026-01-01'), BigQuery.timestamp(new Date()), new BigQuery().dataset('shop').table('orders')];
