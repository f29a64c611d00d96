/** The texts that editors show of the files of a folder. */
export class EditorTexts {
  /** Those that differ, or differed, from the disk: they lie over the files. */
  private readonly laid = new Map<string, string>();
  private readonly shown = new Map<string, string>();

  constructor(private readonly readDisk: (file: string) => string | undefined) {}

  /** The text that lies over a file. */
  get(file: string): string | undefined {
    return this.laid.get(file);
  }

  /** The text that an editor shows, whether or not it is that on disk. */
  shownIn(file: string): string | undefined {
    return this.shown.get(file);
  }

  has(file: string): boolean {
    return this.laid.has(file);
  }

  files(): readonly string[] {
    return [...this.laid.keys()];
  }

  /** Whether an editor shows what is not on disk. */
  isUnsaved(): boolean {
    return [...this.laid].some(([file, text]) => this.readDisk(file) !== text);
  }

  /** Takes what an editor shows, or that it shows nothing any more; says whether that may be another text than was known. */
  show(file: string, text: string | undefined): boolean {
    const before = this.shown.get(file);
    if (text === undefined) {
      this.shown.delete(file);
      return this.laid.delete(file);
    }
    this.shown.set(file, text);
    if (this.laid.get(file) === text) return false;
    if (!this.laid.has(file) && text === this.readDisk(file)) {
      // An editor that shows what it did not show before may be the first to tell what is on disk.
      return before !== undefined && before !== text;
    }
    this.laid.set(file, text);
    return true;
  }
}
