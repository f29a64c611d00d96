import { HealthImplementation } from 'grpc-health-check';

export const health = new HealthImplementation({ orders: 'SERVING' });
health.setStatus('orders', 'NOT_SERVING');
