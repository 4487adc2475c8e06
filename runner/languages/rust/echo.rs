impl Solution {
    pub fn {{name_snake}}({{#params}}value: {{spelling}}{{/params}}) -> {{#returns}}{{spelling}}{{/returns}} {
        value
    }
}
