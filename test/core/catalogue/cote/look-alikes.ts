import { Publisher } from 'cote';

const publisher = new Publisher({ name: 'events' });

class Post {
  publish(title: string): string {
    return title;
  }

  send(title: string): string {
    return this.publish(title);
  }
}

new Post().send('order.created');
publisher.close();
