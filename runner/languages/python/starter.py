{{statement}}
{{#function}}
{{#params}}
{{#first}}
{{#definition}}
{{definition}}
{{/definition}}
{{/first}}
{{/params}}
class Solution:
    def {{name}}(self{{#params}}, {{name}}: {{spelling}}{{/params}}) -> {{#returns}}{{spelling}}{{/returns}}:
        pass
{{/function}}
{{#class}}
class {{name}}:
    def __init__(self{{#params}}, {{name}}: {{spelling}}{{/params}}):
        pass
{{#methods}}

    def {{name}}(self{{#params}}, {{name}}: {{spelling}}{{/params}}) -> {{#returns}}{{spelling}}{{/returns}}:
        pass
{{/methods}}
{{/class}}
