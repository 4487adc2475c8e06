{{statement}}
package main

{{#function}}
func {{name}}({{#params}}{{name}} {{spelling}}{{^last}}, {{/last}}{{/params}}){{^void}} {{#returns}}{{spelling}}{{/returns}}{{/void}} {
{{^void}}
	return {{#returns}}{{zero}}{{/returns}}
{{/void}}
}
{{/function}}
{{#class}}
type {{name}} struct {
}

func Constructor({{#params}}{{name}} {{spelling}}{{^last}}, {{/last}}{{/params}}) {{name}} {
	return {{name}}{}
}
{{#methods}}

func (this *{{class_name}}) {{name_upper}}({{#params}}{{name}} {{spelling}}{{^last}}, {{/last}}{{/params}}){{^void}} {{#returns}}{{spelling}}{{/returns}}{{/void}} {
{{^void}}
	return {{#returns}}{{zero}}{{/returns}}
{{/void}}
}
{{/methods}}
{{/class}}
