function {{name}}({{#params}}{{name}}: {{spelling}}{{/params}}): {{#returns}}{{spelling}}{{/returns}} {
  return {{#params}}{{name}}{{/params}};
}
