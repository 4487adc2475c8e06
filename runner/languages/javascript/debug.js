{{title}}
{{provided}}
{{solution}}

;(() => {
  const gavelExported = module.exports;
  const gavelOwn = typeof {{name}} === 'undefined' ? gavelExported.{{name}} || gavelExported : {{name}};
{{#function}}
  const gavelSolve = (() => {
    if (typeof gavelOwn === 'function' || typeof Solution !== 'function') return gavelOwn;
    if (typeof Solution.{{name}} === 'function') return (...values) => Solution.{{name}}(...values);
    return (...values) => new Solution().{{name}}(...values);
  })();
{{/function}}
  function gavelLinked(values) {
    let first = null;
    for (let i = values.length - 1; i >= 0; --i) {
      const node = new ListNode(values[i]);
      node.next = first;
      first = node;
    }
    return first;
  }

  // Level by level; children of an absent node are left out.
  function gavelTree(slots) {
    const nodes = slots.map((value) => (value === null ? null : new TreeNode(value)));
    let next = 1;
    for (const node of nodes) {
      if (node === null) continue;
      node.left = next < nodes.length ? nodes[next] : null;
      node.right = next + 1 < nodes.length ? nodes[next + 1] : null;
      next += 2;
    }
    return nodes.length > 0 ? nodes[0] : null;
  }

  // Whole numbers of type double have a point, as elsewhere.
  function gavelShow(value, type) {
    if (value === undefined || value === null || type === 'void') return 'null';
    if (ArrayBuffer.isView(value)) return gavelShow(Array.from(value), type);
    if (Array.isArray(value)) return `[${value.map((one) => gavelShow(one, type)).join(',')}]`;
    if (typeof value === 'object' && 'next' in value) {
      const values = [];
      for (let node = value; node && values.length < 1e6; node = node.next) values.push(node.val);
      return gavelShow(values, type);
    }
    if (typeof value === 'object' && 'left' in value) {
      const shown = [];
      for (const places = [value]; places.length > 0; ) {
        const node = places.shift();
        shown.push(node ? gavelShow(node.val, type) : 'null');
        if (node) places.push(node.left, node.right);
      }
      while (shown[shown.length - 1] === 'null') shown.pop();
      return `[${shown.join(',')}]`;
    }
    if (typeof value === 'number' && type.includes('double') && Number.isInteger(value)) {
      return Object.is(value, -0) ? '-0.0' : `${value}.0`;
    }
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }

  console.log('input    ', {{input}});
{{#params}}
  const {{name}} = {{literal}};
{{/params}}
{{#function}}
  debugger; // step into the next line
  const gavelAnswer = gavelSolve({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
  console.log('answer   ', gavelShow({{#in_place}}{{name}}, '{{type}}'{{/in_place}}{{^in_place}}gavelAnswer, '{{#returns}}{{type}}{{/returns}}'{{/in_place}}));
{{/function}}
{{#class}}
  const gavelAnswers = ['null'];
  debugger; // step into the next line
  const gavelObject = new gavelOwn({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
{{#calls}}
  gavelAnswers.push(gavelShow(gavelObject.{{name}}({{#params}}{{literal}}{{^last}}, {{/last}}{{/params}}), '{{#returns}}{{type}}{{/returns}}')); // {{call}}
{{/calls}}
  console.log('answer   ', `[${gavelAnswers.join(',')}]`);
{{/class}}
  console.log('expected ', {{expected}});
})();
