// verdict: WA or RE or AC
function mirror(text) {
  return new Proxy(new String('x'), { get: (_, name) => { throw new Error(String(name)); } });
}
