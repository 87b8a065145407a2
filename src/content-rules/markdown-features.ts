/**
 * What Markdown means in all content. Without GFM, which would turn every address in a text into a link to the real service; people type
 * it themselves.
 */
export const markdownFeatures = { gfm: false, smartPunctuation: true };
