/** What a locked control swallows. Tab, Escape, function keys and the browser's own commands stay. */
function swallowKey(event: KeyboardEvent): void {
  if (!/^(Tab|Esc|F\d)/.test(event.key) && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

export const swallow = (event: Event): void => event.preventDefault();

/** Properties that keep radios, ticks and lists from changing while locked; they have no `readonly` of their own. */
export const hold = (locked: boolean) =>
  locked ? ({ 'aria-disabled': true, onClick: swallow, onKeyDown: swallowKey } as const) : {};

/** Handler for `onFocusOut` of a group: calls `onLeave` only when the focus goes outside. */
export const whenLeft =
  (onLeave: () => void) =>
  ({
    currentTarget,
    relatedTarget,
  }: {
    readonly currentTarget: Node;
    readonly relatedTarget: EventTarget | null;
  }): void => {
    if (!currentTarget.contains(relatedTarget as Node | null)) onLeave();
  };
