{{solution}}

#[allow(unused_imports)]
use crate::prelude::*;
{{provided}}

#[allow(warnings)]
pub fn answer_of_gavel(input: &mut ::gavel::Input, output: &mut ::gavel::Output, gauge: &mut ::gavel::Gauge) {
    use ::gavel::Pass as _;
{{#params}}
    let argument_{{index}}: {{spelling}} = {{take}};
    let mut argument_{{index}} = ::gavel::Holder::new(argument_{{index}});
{{/params}}
{{#function}}
    gauge.begin();
    let mut answer = {{owner}}{{name_snake}}({{#params}}(&mut argument_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
    gauge.end();
{{#in_place}}
    gauge.settle();
    let value = match argument_{{index}}.left() {
        Some(value) => value,
        None => return output.complain("{{name_snake}} must be a &mut: it is the answer".to_string()),
    };
    {{put}};
{{/in_place}}
{{^in_place}}
    let value = &mut answer;
    {{#returns}}{{put}}{{/returns}};
    drop(answer);
    gauge.settle();
{{/in_place}}
{{/function}}
{{#class}}
    let count = input.count();
    let mut order = Vec::with_capacity(count);
{{#methods}}
    let mut arguments_of_{{index}} = Vec::new();
    let mut answers_of_{{index}} = Vec::with_capacity(count);
{{/methods}}
    for _ in 0..count {
        let method = input.count();
        order.push(method);
        match method {
{{#methods}}
            {{index}} => {
{{#params}}
                let argument_{{index}}: {{spelling}} = {{take}};
{{/params}}
                arguments_of_{{index}}.push(({{#params}}::gavel::Holder::new(argument_{{index}}), {{/params}}));
            }
{{/methods}}
            _ => unreachable!(),
        }
    }
{{#methods}}
    let mut arguments_of_{{index}} = arguments_of_{{index}}.iter_mut();
{{/methods}}
    gauge.begin();
    let mut object = {{name}}::new({{#params}}(&mut argument_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
    for method in &order {
        match method {
{{#methods}}
            {{index}} => {
                let ({{#params}}argument_{{index}}, {{/params}}) = arguments_of_{{index}}.next().unwrap();
                answers_of_{{index}}.push(object.{{name_snake}}({{#params}}argument_{{index}}.pass(){{^last}}, {{/last}}{{/params}}));
            }
{{/methods}}
            _ => unreachable!(),
        }
    }
    gauge.end();
    gauge.settle();
{{#methods}}
    let mut answers_of_{{index}} = answers_of_{{index}}.iter_mut();
{{/methods}}
    for method in &order {
        match method {
{{#methods}}
            {{index}} => {
                let value = answers_of_{{index}}.next().unwrap();
                {{#returns}}{{put}}{{/returns}};
            }
{{/methods}}
            _ => unreachable!(),
        }
    }
{{/class}}
}
