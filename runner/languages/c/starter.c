{{statement}}
{{#function}}
{{#returns}}{{spelling}}{{/returns}} {{name}}({{#params}}{{spelling}} {{name}}{{#one}}, int {{name}}Size{{/one}}{{#two}}, int* {{name}}ColSize{{/two}}{{#three}}, int** {{name}}ColColSize{{/three}}{{#four}}, int*** {{name}}ColColColSize{{/four}}{{^last}}, {{/last}}{{/params}}{{#returns}}{{#one}}{{#params}}{{#first}}, {{/first}}{{/params}}int* returnSize{{/one}}{{#two}}, int** returnColumnSizes{{/two}}{{#three}}, int*** returnColColSizes{{/three}}{{#four}}, int**** returnColColColSizes{{/four}}{{/returns}}) {
{{#returns}}
{{#one}}
  *returnSize = 0;
{{/one}}
{{#scalar}}
  return 0;
{{/scalar}}
{{#pointer}}
  return NULL;
{{/pointer}}
{{/returns}}
}
{{/function}}
{{#class}}
typedef struct {
  int unused;
} {{name}};

{{name}}* {{name_lower}}Create({{#params}}{{spelling}} {{name}}{{#one}}, int {{name}}Size{{/one}}{{#two}}, int* {{name}}ColSize{{/two}}{{#three}}, int** {{name}}ColColSize{{/three}}{{#four}}, int*** {{name}}ColColColSize{{/four}}{{^last}}, {{/last}}{{/params}}) {
  return calloc(1, sizeof({{name}}));
}
{{#methods}}

{{#returns}}{{spelling}}{{/returns}} {{class_name_lower}}{{name_upper}}({{class_name}}* obj{{#params}}, {{spelling}} {{name}}{{#one}}, int {{name}}Size{{/one}}{{#two}}, int* {{name}}ColSize{{/two}}{{#three}}, int** {{name}}ColColSize{{/three}}{{#four}}, int*** {{name}}ColColColSize{{/four}}{{/params}}{{#returns}}{{#one}}, int* returnSize{{/one}}{{#two}}, int** returnColumnSizes{{/two}}{{#three}}, int*** returnColColSizes{{/three}}{{#four}}, int**** returnColColColSizes{{/four}}{{/returns}}) {
{{#returns}}
{{#one}}
  *returnSize = 0;
{{/one}}
{{#scalar}}
  return 0;
{{/scalar}}
{{#pointer}}
  return NULL;
{{/pointer}}
{{/returns}}
}
{{/methods}}

void {{name_lower}}Free({{name}}* obj) {
  free(obj);
}
{{/class}}
