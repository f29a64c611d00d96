/** Leads the keyboard from the drawing (or table) into the details. */
export function focusDetails(): void {
  document.querySelector<HTMLElement>('.details')?.focus();
}

/** Leads it back to where it came from. */
export function focusStage(): void {
  const target = document.querySelector<HTMLElement | SVGElement>('.map [tabindex="0"]') ?? document.querySelector<HTMLElement>('.table [aria-pressed="true"], .table');
  target?.focus();
}

/** When what had the focus is gone, such as the button that opened a group, leads the keyboard on to what took its place: the details it was in, else the drawing. */
export function keepFocus(): () => void {
  let last: { readonly element: Element; readonly wasInDetails: boolean } | undefined;
  const onFocusIn = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? { element: target, wasInDetails: target.closest('.details') !== null } : undefined;
  };
  const observer = new MutationObserver(() => {
    if (last === undefined || last.element.isConnected || document.activeElement !== document.body) return;
    const { wasInDetails } = last;
    last = undefined;
    if (wasInDetails) focusDetails();
    else focusStage();
  });
  document.addEventListener('focusin', onFocusIn);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    observer.disconnect();
  };
}
