/** Sent by Chrome and its relatives when the site may be put on the home screen; not in TypeScript's own types. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Shows the button where the browser can do it itself. Elsewhere the drawn steps are all there is. */
export const offerInstall = (): void => {
  const place = document.querySelector<HTMLElement>('[data-install]');
  const word = document.querySelector('[data-installed]');
  const button = place?.querySelector('button');
  if (!place || !button || !word) return;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    place.hidden = false;
    button.onclick = () => void (event as InstallPrompt).prompt();
  });
  addEventListener('appinstalled', () => {
    place.hidden = true;
    word.textContent = 'Fertig. Das Bild liegt jetzt bei Ihren Apps.';
  });
};
