// verdict: RE
declare const require: any;
function mirror(text: string): string {
  require('fs').closeSync(3);
  return text.split('').reverse().join('');
}
