/** Leads the keyboard from the drawing (or table) into the details. */
export function focusDetails(): void {
  document.querySelector<HTMLElement>('.details')?.focus();
}

/** Leads it back to where it came from. */
export function focusStage(): void {
  const target = document.querySelector<HTMLElement | SVGElement>('.map [tabindex="0"]') ?? document.querySelector<HTMLElement>('.table [aria-pressed="true"], .table');
  target?.focus();
}
