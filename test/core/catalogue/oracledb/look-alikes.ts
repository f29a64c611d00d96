import oracledb from 'oracledb';

export function configure(): void {
  oracledb.fetchAsString = [oracledb.CLOB];
  oracledb.initOracleClient({});
}
