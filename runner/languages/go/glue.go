package solution

import gavelHarness "gavel/harness"

{{provided}}
func gavelLook() { gavelHarness.Look() }

// GavelStart is the first to tell of its frame where the solution was built for that.
//
//go:noinline
func GavelStart() {
{{#function}}
	signature := gavelHarness.Signature{
		Name:    "{{name}}",
		Params:  []string{ {{#params}}"{{type}}", {{/params}} },
		Returns: {{#returns}}"{{type}}"{{/returns}},
		Output:  {{#in_place}}{{index}}{{/in_place}}{{^in_place}}-1{{/in_place}},
	}
//line {{file}}:1
	gavelHarness.Function({{name}}, signature)
{{/function}}
{{#class}}
	signature := gavelHarness.Signature{
		Name:   "Constructor",
		Params: []string{ {{#params}}"{{type}}", {{/params}} },
		Output: -1,
	}
	type signatures = []gavelHarness.Signature
	methods := signatures{
{{#methods}}
		{Name: "{{name_upper}}", Params: []string{ {{#params}}"{{type}}", {{/params}} }, Returns: {{#returns}}"{{type}}"{{/returns}}, Output: -1},
{{/methods}}
	}
//line {{file}}:1
	gavelHarness.Class(Constructor, signature, methods, []any{ {{#methods}}(*{{class_name}}).{{name_upper}}, {{/methods}} })
{{/class}}
}
