const Activity = () => (target: object, name: string): void => { console.log(target, name); };

export class Stock {
  @Activity()
  async reserve(id: string) { return id; }
}
