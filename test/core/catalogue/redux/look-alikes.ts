import { configureStore, createSlice } from '@reduxjs/toolkit';

const orders = createSlice({ name: 'orders', initialState: [] as string[], reducers: { added: (state, action) => [...state, action.payload] } });
const store = configureStore({ reducer: { orders: orders.reducer } });

export function run(): void {
  store.dispatch(orders.actions.added('1'));
  store.subscribe(() => undefined);
}
