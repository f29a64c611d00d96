class Kafka {
  producer() {
    return { produce: (topic: string, message: object) => ({ topic, message }) };
  }
}

export const made = new Kafka().producer().produce('order.created', {});
