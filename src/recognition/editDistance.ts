/** How many letters must be changed, added or left out to make one text the other; Infinity once that exceeds the limit. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  // What the texts share at both ends costs nothing; what is left is short where they are close.
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return middleDistance(one.slice(start, one.length - end), other.slice(start, other.length - end), limit);
}

function middleDistance(a: string, b: string, limit: number): number {
  if (a === "" || b === "") return a.length + b.length <= limit ? a.length + b.length : Infinity;
  // One letter's difference leaves one letter at most.
  if (limit <= 1) return limit === 1 && a.length === 1 && b.length === 1 ? 1 : Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const distance = Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return Infinity;
    above = current;
  }
  const distance = above[b.length] ?? Infinity;
  return distance <= limit ? distance : Infinity;
}
