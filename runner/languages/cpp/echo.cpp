class Solution {
 public:
  {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{/params}}) { return {{#params}}{{name}}{{/params}}; }
};
