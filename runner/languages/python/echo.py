class Solution:
    def {{name}}(self, {{#params}}{{name}}: {{spelling}}{{/params}}) -> {{#returns}}{{spelling}}{{/returns}}:
        return {{#params}}{{name}}{{/params}}
