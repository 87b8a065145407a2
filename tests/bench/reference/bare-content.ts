/** The text of the page this runs in, as somebody would write it by hand: semantic elements, no class, no drawing, no script. For `page.evaluate`. */
export const bareContent = (): string => {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll('script, style, template, svg, [hidden]')) element.remove();
  for (const element of body.querySelectorAll('div, span, small')) element.replaceWith(...element.childNodes);
  const kept = new Set(['href', 'type', 'value', 'checked']);
  for (const element of body.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
  return body.innerHTML.replace(/\s+/g, ' ');
};
