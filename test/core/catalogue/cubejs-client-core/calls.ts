import cubejs, { CubeApi } from '@cubejs-client/core';

const cube = cubejs('token', { apiUrl: 'http://cube:4000/cubejs-api/v1' });

export async function count() {
  const result = await cube.load({ measures: ['orders.count'] });
//                          ^^^^ out http sync POST cube:4000/cubejs-api/v1/load
  return result.tablePivot();
}

export const describe = (api: CubeApi) => api.meta();
//                                            ^^^^ out http sync POST meta
