{{statement}}
{{#function}}
{{#params}}
{{#first}}
{{#definition}}
{{definition}}
{{/definition}}
{{/first}}
{{/params}}
/**
{{#params}}
 * @param {{doc}} {{name}}
{{/params}}
 * @return {{#returns}}{{doc}}{{/returns}}
 */
var {{name}} = function({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {

};
{{/function}}
{{#class}}
class {{name}} {
    /**
{{#params}}
     * @param {{doc}} {{name}}
{{/params}}
     */
    constructor({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {

    }
{{#methods}}

    /**
{{#params}}
     * @param {{doc}} {{name}}
{{/params}}
     * @return {{#returns}}{{doc}}{{/returns}}
     */
    {{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}) {

    }
{{/methods}}
}
{{/class}}
