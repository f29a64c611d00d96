import { DBSQLClient, DBSQLLogger } from '@databricks/sql';

export const client = new DBSQLClient({ logger: new DBSQLLogger() });
