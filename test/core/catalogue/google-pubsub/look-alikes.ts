class Topic {
  publishMessage(message: object): object {
    return message;
  }
}

class PubSub {
  topic(): Topic {
    return new Topic();
  }
}

export const published = new PubSub().topic().publishMessage({});
