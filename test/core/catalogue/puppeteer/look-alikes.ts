class Page {
  goto(line: number): number {
    return line;
  }

  pdf(): string {
    return 'text';
  }
}

const page = new Page();

export function read(): string {
  return page.pdf() + page.goto(1);
}
