{{solution}}

#[allow(unused_imports)]
use crate::prelude::*;

#[allow(warnings)]
pub fn answer_of_gavel(input: &mut ::gavel::Input, output: &mut ::gavel::Output) {
    use ::gavel::Pass as _;
{{#params}}
    let argument_{{index}}: {{spelling}} = {{take}};
    let mut argument_{{index}} = ::gavel::Holder::new(argument_{{index}});
{{/params}}
{{#function}}
    let mut answer = Solution::{{name_snake}}({{#params}}(&mut argument_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
    let value = &mut answer;
{{#in_place}}
    let value = match argument_{{index}}.left() {
        Some(value) => value,
        None => return output.complain("{{name_snake}} must be a &mut: it is the answer".to_string()),
    };
    {{put}};
{{/in_place}}
{{^in_place}}
    {{#returns}}{{put}}{{/returns}};
{{/in_place}}
{{/function}}
{{#class}}
    let mut object = {{name}}::new({{#params}}(&mut argument_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
    for _ in 0..input.count() {
        match input.count() {
{{#methods}}
            {{index}} => {
{{#params}}
                let argument_{{index}}: {{spelling}} = {{take}};
                let mut argument_{{index}} = ::gavel::Holder::new(argument_{{index}});
{{/params}}
                let mut answer = object.{{name_snake}}({{#params}}(&mut argument_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
                let value = &mut answer;
                {{#returns}}{{put}}{{/returns}};
            }
{{/methods}}
            _ => unreachable!(),
        }
    }
{{/class}}
}
