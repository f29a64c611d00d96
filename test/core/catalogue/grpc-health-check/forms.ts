import { Server } from '@grpc/grpc-js';
import { HealthImplementation } from 'grpc-health-check';

const server = new Server();
const health = new HealthImplementation({ '': 'SERVING' });
health.addToServer(server);
//     ^^^^^^^^^^^ in grpc sync grpc.health.v1.Health
health.setStatus('', 'NOT_SERVING');
