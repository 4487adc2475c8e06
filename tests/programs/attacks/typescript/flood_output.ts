// verdict: OLE
function mirror(text: string): string {
  for (;;) console.log('x'.repeat(65536));
}
