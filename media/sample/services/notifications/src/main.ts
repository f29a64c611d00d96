import { followOrders } from './order-events';
import { startEmailWorker } from './email-worker';

startEmailWorker();
void followOrders();
