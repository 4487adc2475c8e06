{{statement}}
{{#function}}
{{#params}}
{{#first}}
{{#definition}}
{{definition}}
{{/definition}}
{{/first}}
{{/params}}
function {{name}}({{#params}}{{name}}: {{spelling}}{{^last}}, {{/last}}{{/params}}): {{#returns}}{{spelling}}{{/returns}} {
{{^void}}
    throw new Error('not written yet');
{{/void}}
}
{{/function}}
{{#class}}
class {{name}} {
    constructor({{#params}}{{name}}: {{spelling}}{{^last}}, {{/last}}{{/params}}) {

    }
{{#methods}}

    {{name}}({{#params}}{{name}}: {{spelling}}{{^last}}, {{/last}}{{/params}}): {{#returns}}{{spelling}}{{/returns}} {
{{^void}}
        throw new Error('not written yet');
{{/void}}
    }
{{/methods}}
}
{{/class}}
