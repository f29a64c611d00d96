import { apiBuilder, isErrorFromAlias, makeApi, mergeApis, Zodios, zodValidationPlugin } from '@zodios/core';

const api = makeApi([{ method: 'get', path: '/users', alias: 'getUsers', response: {} }]);
const client = new Zodios('http://users', api);
client.use(zodValidationPlugin({ validate: true, transform: false, sendDefaults: false }));

export const merged = mergeApis({ '/v1': api });
export const built = apiBuilder({ method: 'get', path: '/a', alias: 'a', response: {} }).build();
export const failed = (error: unknown) => isErrorFromAlias(api, 'getUsers', error);
export const axios = client.axios;
