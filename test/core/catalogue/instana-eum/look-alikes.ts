const ineum = (command: string) => command;
ineum('page');
