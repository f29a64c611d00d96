import { reaches } from '../rows';

const start = "import { useEffect } from 'react'; import { create } from './orders';";

describe('Entry points: what the user looks at', () => {
  reaches('a click', 'ui: Orders > Orders > create > axios.post', `
    // file: src/orders-page.tsx
    ${start} export function Orders() { return <button onClick={async () => { await create(); }} />; }
  `);
  reaches('a handler in the component', 'ui: Orders > place > create > axios.post', `
    // file: src/orders-page.tsx
    ${start} export function Orders() { const place = async () => { await create(); }; return <button onClick={place} />; }
  `);
  reaches('an effect', 'ui: Orders > Orders > create > axios.post', `
    // file: src/orders-page.tsx
    ${start} export const Orders = () => { useEffect(() => { create(); }, []); return <p />; };
  `);
  reaches('a hook, in a file of its own', 'ui: useOrders > useOrders > create > axios.post', `
    // file: src/use-orders.ts
    ${start} export function useOrders() { useEffect(() => { create(); }, []); }
  `);
  reaches('a query of a hook library', 'ui: useOrders > create > axios.post', `
    // file: src/use-orders.ts
    import { useQuery } from '@tanstack/react-query'; import { create } from './orders'; export const useOrders = () => useQuery({ queryKey: ['x'], queryFn: create });
  `);
  reaches('a component inside memo', 'ui: Orders > Orders > create > axios.post', `
    // file: src/orders-page.tsx
    import { memo } from 'react'; import { create } from './orders'; export const Orders = memo(function Orders() { return <button onClick={() => create()} />; });
  `);
  reaches('a class component', 'ui: Orders.componentDidMount > create > axios.post', `
    // file: src/orders-page.tsx
    import { Component } from 'react'; import { create } from './orders'; export class Orders extends Component { async componentDidMount() { await create(); } render() { return <p />; } }
  `);
  reaches('a thunk: what dispatches it is not followed', 'ui: create', `
    // file: src/slice.ts
    import { createAsyncThunk } from '@reduxjs/toolkit'; import { create } from './orders'; export const place = createAsyncThunk('orders/place', create);
  `);
  reaches('a saga', 'ui: PLACE > create > axios.post', `import { call, takeEvery } from 'redux-saga/effects'; import { create } from './orders'; function* place() { yield call(create); } export function* watch() { yield takeEvery('PLACE', place); }`);
  reaches('an Angular component', 'ui: create', `import { Component } from '@angular/core'; import { create } from './orders'; @Component({ selector: 'orders', template: '' }) export class OrdersComponent { async place() { await create(); } }`);
  reaches('a template of an e-mail is no screen', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import { Mail } from './mail'; import { create } from './orders'; express().post('/orders', async (q, s) => { await create(); s.send(Mail()); });
    // file: src/mail.tsx
    import { Html } from '@react-email/components'; export const Mail = () => <Html />;
  `);
  reaches('a store of Zustand', 'ui: create', `
    // file: src/store.ts
    import { create as store } from 'zustand'; import { create } from './orders'; export const useCart = store(() => ({ place: async () => { await create(); } }));
  `);
  reaches('a store of Zustand without React', 'unknown: create', `
    // file: src/store.ts
    import { createStore } from 'zustand/vanilla'; import { create } from './orders'; export const cart = createStore(() => ({ place: async () => { await create(); } }));
  `);
  reaches('a store of Pinia with actions', 'ui: create', `
    // file: src/store.ts
    import { defineStore } from 'pinia'; import { create } from './orders'; export const useCart = defineStore('cart', { actions: { async place() { await create(); } } });
  `);
  reaches('a store of Pinia by a function', 'ui: create', `
    // file: src/store.ts
    import { defineStore } from 'pinia'; import { create } from './orders'; export const useCart = defineStore('cart', () => { async function place() { await create(); } return { place }; });
  `);
  reaches('a store of Svelte', 'ui: create', `
    // file: src/store.ts
    import { writable } from 'svelte/store'; import { create } from './orders'; export const cart = writable([]); export async function place() { await create(); cart.set([]); }
  `);
  reaches('a composable of Vue', 'ui: useOrders > useOrders > create > axios.post', `
    // file: src/use-orders.ts
    import { onMounted, ref } from 'vue'; import { create } from './orders'; export function useOrders() { onMounted(async () => { await create(); }); return ref(1); }
  `);
  reaches('a helper of pages and of a server', 'unknown: create', `
    // file: src/store.ts
    import { writable } from 'svelte/store'; import { create } from './orders'; export const place = async () => { await create(); };
    // file: src/server-side.ts
    import express from 'express'; import { create } from './orders'; export const app = express(); export const place = async () => { await create(); };
  `);
});
