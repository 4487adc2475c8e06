{{statement}}
{{#function}}
class Solution {
 public:
  {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}}) {
{{^void}}
    return {};
{{/void}}
  }
};
{{/function}}
{{#class}}
class {{name}} {
 public:
  {{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}}) {
  }
{{#methods}}

  {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}}) {
{{^void}}
    return {};
{{/void}}
  }
{{/methods}}
};
{{/class}}
