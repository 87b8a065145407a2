import stylesheet from './embedded.css?url';
import { startExercise } from './start-exercise.ts';

/**
 * Puts an Übung into the page in place of the invitation to it: its own page is fetched, its exercise taken over and started.
 * Rejects where the page cannot be had; the invitation's link still leads there.
 */
export async function embedExercise(invitation: HTMLElement, address: string): Promise<void> {
  const page = new DOMParser().parseFromString(await textOf(address), 'text/html');
  const exercise = page.querySelector<HTMLElement>('[data-exercise]');
  if (!exercise) throw new Error(`${address} holds no Übung.`);
  await addStylesheet();
  invitation.replaceWith(document.adoptNode(exercise));
  startExercise(exercise);
  exercise.querySelector<HTMLElement>('#titel')?.focus({ preventScroll: true });
  exercise.scrollIntoView();
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The policy of this page knows no inline styles of another; they come as a file.
  return (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
}

const addStylesheet = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${stylesheet} did not load.`));
    document.head.append(link);
  });
