/** Said where nothing is left to do, so that nobody looks for more. */
export const AllDone = () => (
  <p class="post-fertig" role="status">
    Hier ist alles getan. Unten geht es weiter.
  </p>
);
