import { configureStore, createSlice } from '@reduxjs/toolkit';
import { createApi, fakeBaseQuery, setupListeners } from '@reduxjs/toolkit/query/react';

const slice = createSlice({ name: 'one', initialState: {}, reducers: {} });
export const store = configureStore({ reducer: { one: slice.reducer } });
setupListeners(store.dispatch);

const builder = { query: (options: object) => options };
export const local = builder.query({ query: () => '/orders' });

export const api = createApi({
  baseQuery: fakeBaseQuery(),
  tagTypes: ['Order'],
  endpoints: (build) => ({ one: build.query({ queryFn: () => ({ data: 1 }) }) }),
});
