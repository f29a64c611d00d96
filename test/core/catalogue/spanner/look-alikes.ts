import { Spanner } from '@google-cloud/spanner';

export const values = [Spanner.float(1), Spanner.date('2026-01-01'), new Spanner().instance('main').database('shop')];
