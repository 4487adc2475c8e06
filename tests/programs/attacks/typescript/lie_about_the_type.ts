// verdict: WA
function mirror(text: string): string {
  return { toString: () => text.split('').reverse().join('') } as any;
}
