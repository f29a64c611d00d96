import snowflake from 'snowflake-sdk';

export function prepare(connection: snowflake.Connection): unknown {
  snowflake.configure({ logLevel: 'WARN' });
  return [connection.isUp(), connection.getId()];
}
