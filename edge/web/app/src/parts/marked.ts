/** A part of a text, and which signs are in it. */
export interface Part {
  text: string;
  signs: number[];
}

/**
 * Cut a text where signs begin and end.
 *
 * Positions are counted in characters as the contract counts them: code points, not UTF-16 units.
 */
export function cut(text: string, signs: readonly { startChar: number; endChar: number }[]): Part[] {
  const letters = [...text];
  const edges = new Set([0, letters.length]);
  for (const sign of signs) {
    edges.add(Math.min(sign.startChar, letters.length));
    edges.add(Math.min(sign.endChar, letters.length));
  }
  const sorted = [...edges].sort((one, other) => one - other);
  const parts: Part[] = [];
  for (let place = 0; place + 1 < sorted.length; place++) {
    const [from, to] = [sorted[place] ?? 0, sorted[place + 1] ?? 0];
    parts.push({
      text: letters.slice(from, to).join(""),
      signs: signs.flatMap((sign, number) => (sign.startChar <= from && to <= sign.endChar ? [number] : [])),
    });
  }
  return parts;
}
