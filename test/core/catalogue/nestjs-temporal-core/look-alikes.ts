// A service of our own with the same methods.
class TemporalService {
  startWorkflow(name: string): string { return name; }
}

export const started = new TemporalService().startWorkflow('placeOrder');
