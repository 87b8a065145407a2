/** Said where something should be that the line did not bring. */
export const Missing = () => (
  <p role="status">Dieser Teil fehlt noch. Prüfen Sie das Internet, und laden Sie die Seite noch einmal.</p>
);
