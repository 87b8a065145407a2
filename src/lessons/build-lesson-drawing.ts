import { existsSync, readFileSync } from 'node:fs';

interface LessonDrawing {
  readonly viewBox: string;
  /** Shapes inside the `<svg>`. */
  readonly markup: string;
}

const svg = /^\s*<svg\b[^>]*\bviewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>\s*$/;
const forbidden = /<(style|script|text|image|a|use)\b|\s(id|style|fill|stroke|on\w+|href)=/;

/** The drawing of a lesson by its id. Throws, naming the file, when there is none or it brings more than shapes and our classes. */
export const drawingOf = (lesson: string | undefined): LessonDrawing => {
  const file = `content/lektionen/${lesson}/bild.svg`;
  if (!existsSync(file)) throw new Error(`<Zeichnung>: ${file} is missing.`);
  const [, viewBox = '', markup = ''] = svg.exec(readFileSync(file, 'utf8')) ?? [];
  if (!markup) throw new Error(`${file}: it must be one <svg viewBox="…"> and nothing around it.`);
  const [found] = forbidden.exec(markup) ?? [];
  if (found) throw new Error(`${file}: "${found.trim()}" is not allowed. Only shapes with the classes p, f, l, e, on.`);
  return { viewBox, markup };
};
