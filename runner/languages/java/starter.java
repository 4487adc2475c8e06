{{statement}}{{#function}}
class Solution {
    public {{#returns}}{{spelling}}{{/returns}} {{name}}({{#params}}{{spelling}} {{name}}{{^last}}, {{/last}}{{/params}}) {
{{^void}}
        return {{#returns}}{{zero}}{{/returns}};
{{/void}}
    }
}
{{/function}}
{{#class}}
class {{name}} {
    public {{name}}({{#params}}{{spelling}} {{name}}{{^last}}, {{/last}}{{/params}}) {
    }
{{#methods}}

    public {{#returns}}{{spelling}}{{/returns}} {{name}}({{#params}}{{spelling}} {{name}}{{^last}}, {{/last}}{{/params}}) {
{{^void}}
        return {{#returns}}{{zero}}{{/returns}};
{{/void}}
    }
{{/methods}}
}
{{/class}}
