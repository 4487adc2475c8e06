// verdict: AC
function mirror(text: string): string {
  return text.split('').reverse().join('');
}
