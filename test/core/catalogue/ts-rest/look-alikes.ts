import { initContract, getRouteQuery, isAppRoute } from '@ts-rest/core';

const c = initContract();
export const contract = c.router({ list: { method: 'GET', path: '/list', responses: {} } });

const local = { posts: { getPost: (id: string) => id } };

export const found = local.posts.getPost('1');
export const path = contract.list.path;
export const known = [getRouteQuery, isAppRoute];
