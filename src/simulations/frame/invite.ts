import { placeOf } from './address.ts';

/**
 * Lets an invitation open its Übung right here instead of on its own page: nothing of it is loaded before. A reload in the
 * middle comes back to it. If anything fails, the link does what links do.
 */
export function invite(invitation: HTMLElement): void {
  const link = invitation.querySelector<HTMLAnchorElement>('a[data-open]');
  if (!link) return;
  const open = (): void => {
    import('./embed-exercise.ts')
      .then(({ embedExercise }) => embedExercise(invitation, link.pathname))
      .catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  if (placeOf(location.hash)) open();
}
