class Solution {
    public {{#returns}}{{spelling}}{{/returns}} {{name}}({{#params}}{{spelling}} value{{/params}}) {
        return value;
    }
}
