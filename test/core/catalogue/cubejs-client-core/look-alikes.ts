import { ResultSet, areQueriesEqual } from '@cubejs-client/core';

class Cube {
  load(query: object) {
    return query;
  }
}

new Cube().load({});
export const rows = (result: ResultSet) => result.tablePivot();
export const isSame = areQueriesEqual({}, {});
