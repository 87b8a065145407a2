/**
 * Another page of this site, without its styles: the policy of the page that asks knows no inline styles of another. Rejects with address and
 * status where there is none.
 */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
