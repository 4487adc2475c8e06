// verdict: CE
type Deep<N extends 0[]> = N['length'] extends 99999 ? N : Deep<[...N, 0]>;
function mirror(text: Deep<[]>): string {
  return String(text);
}
