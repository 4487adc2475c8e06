{{statement}}{{#function}}
impl Solution {
    pub fn {{name_snake}}({{#in_place}}{{#params}}{{name_snake}}: {{reference}}{{^last}}, {{/last}}{{/params}}{{/in_place}}{{^in_place}}{{#params}}{{name_snake}}: {{spelling}}{{^last}}, {{/last}}{{/params}}{{/in_place}}){{^void}} -> {{#returns}}{{spelling}}{{/returns}}{{/void}} {
{{^void}}
        {{#returns}}{{zero}}{{/returns}}
{{/void}}
    }
}
{{/function}}
{{#class}}
struct {{name}} {
}

impl {{name}} {
    fn new({{#params}}{{name_snake}}: {{spelling}}{{^last}}, {{/last}}{{/params}}) -> Self {
        {{class_name}} {}
    }
{{#methods}}

    fn {{name_snake}}(&mut self{{#params}}, {{name_snake}}: {{spelling}}{{/params}}){{^void}} -> {{#returns}}{{spelling}}{{/returns}}{{/void}} {
{{^void}}
        {{#returns}}{{zero}}{{/returns}}
{{/void}}
    }
{{/methods}}
}
{{/class}}
