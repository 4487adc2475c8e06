var {{name}} = function({{#params}}{{name}}{{/params}}) {
  return {{#params}}{{name}}{{/params}};
};
