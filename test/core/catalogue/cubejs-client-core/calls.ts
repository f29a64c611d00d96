// shows: timeout
import cubejs, { CubeApi } from '@cubejs-client/core';

const cube = cubejs('token', { apiUrl: 'http://cube:4000/cubejs-api/v1' });

export async function count() {
  const result = await cube.load({ measures: ['orders.count'] });
//                          ^^^^ out http sync POST cube:4000/cubejs-api/v1/load, 300000 ms
  return result.tablePivot();
}

export const within = () => cubejs('token', { apiUrl: 'http://cube:4000/cubejs-api/v1', fetchTimeout: 5000 }).load({});
//                                                                                                            ^^^^ out http sync POST cube:4000/cubejs-api/v1/load, 5000 ms
export const describe = (api: CubeApi) => api.meta();
//                                            ^^^^ out http sync POST meta, 300000 ms
