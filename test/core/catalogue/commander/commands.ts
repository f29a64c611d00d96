import { Command } from 'commander';

const program = new Command();

program
  .name('shop')
  .command('orders')
  .option('--limit <n>')
  .action(async () => {
// < entry cli orders
    await fetch('http://orders/orders');
//        ^^^^^ out http sync GET orders/orders
  });
program.parse();
