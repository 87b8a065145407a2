/** The word ÜBUNG across a paper, so that nobody takes it for a real one. Decoration: the practice frame says it in words. */
export const Stamp = () => <span class="papier-stempel" aria-hidden="true" />;
