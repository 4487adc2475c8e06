{{#returns}}{{spelling}}{{/returns}} {{name}}({{#params}}{{spelling}} {{name}}{{#one}}, int {{name}}Size{{/one}}{{#two}}, int* {{name}}ColSize{{/two}}{{#three}}, int** {{name}}ColColSize{{/three}}{{#four}}, int*** {{name}}ColColColSize{{/four}}{{^last}}, {{/last}}{{/params}}{{#returns}}{{#one}}{{#params}}{{#first}}, {{/first}}{{/params}}int* returnSize{{/one}}{{#two}}, int** returnColumnSizes{{/two}}{{#three}}, int*** returnColColSizes{{/three}}{{#four}}, int**** returnColColColSizes{{/four}}{{/returns}}) {
{{#params}}
{{#one}}
  *returnSize = {{name}}Size;
{{/one}}
{{#two}}
  *returnColumnSizes = {{name}}ColSize;
{{/two}}
{{#three}}
  *returnColColSizes = {{name}}ColColSize;
{{/three}}
{{#four}}
  *returnColColColSizes = {{name}}ColColColSize;
{{/four}}
  return {{name}};
{{/params}}
}
