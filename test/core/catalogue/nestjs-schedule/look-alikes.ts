function Cron(pattern: string): MethodDecorator {
  return () => void pattern;
}

export class Tasks {
  @Cron('0 3 * * *')
  clean(): string {
    return 'clean';
  }
}
