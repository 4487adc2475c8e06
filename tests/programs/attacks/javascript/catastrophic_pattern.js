// verdict: TLE
function mirror(text) {
  return String(/^(a+)+$/.test('a'.repeat(40) + 'b'));
}
