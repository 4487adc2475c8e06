{{title}}
{{solution}}

{{provided}}
class GavelMain {
  static java.lang.reflect.Field field(Object node, String name) throws Exception {
    java.lang.reflect.Field field = node.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  static boolean has(Object node, String name) {
    return java.util.Arrays.stream(node.getClass().getDeclaredFields()).anyMatch(field -> field.getName().equals(name));
  }

  // By the constructor with the fewest parameters.
  static <T> T node(Class<T> type, Object value) throws Exception {
    java.lang.reflect.Constructor<?> shortest = null;
    for (java.lang.reflect.Constructor<?> one : type.getDeclaredConstructors()) {
      if (shortest == null || one.getParameterCount() < shortest.getParameterCount()) {
        shortest = one;
      }
    }
    shortest.setAccessible(true);
    Object[] values = new Object[shortest.getParameterCount()];
    if (values.length > 0) {
      values[0] = value;
    }
    Object made = shortest.newInstance(values);
    field(made, "val").set(made, value);
    return type.cast(made);
  }

  static <T> T linked(Class<T> type, Object[] values) throws Exception {
    T first = null;
    for (int i = values.length - 1; i >= 0; i--) {
      T made = node(type, values[i]);
      field(made, "next").set(made, first);
      first = made;
    }
    return first;
  }

  // Level by level; children of an absent node are left out.
  static <T> T tree(Class<T> type, Object[] slots) throws Exception {
    java.util.List<T> nodes = new java.util.ArrayList<>();
    for (Object slot : slots) {
      nodes.add(slot == null ? null : node(type, slot));
    }
    int next = 1;
    for (T made : nodes) {
      for (String side : new String[] {"left", "right"}) {
        if (made != null) {
          field(made, side).set(made, next < nodes.size() ? nodes.get(next) : null);
          next++;
        }
      }
    }
    return nodes.isEmpty() ? null : nodes.get(0);
  }

  static String show(Object value) throws Exception {
    StringBuilder text = new StringBuilder();
    if (value == null) {
      return "null";
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
        text.append(i > 0 ? "," : "").append(show(java.lang.reflect.Array.get(value, i)));
      }
    } else if (value instanceof java.util.Collection) {
      for (Object one : (java.util.Collection<?>) value) {
        text.append(text.length() > 0 ? "," : "").append(show(one));
      }
    } else if (value instanceof String || value instanceof Character) {
      return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    } else if (has(value, "next") && has(value, "val")) {
      for (Object node = value; node != null && text.length() < 1000000; node = field(node, "next").get(node)) {
        text.append(text.length() > 0 ? "," : "").append(show(field(node, "val").get(node)));
      }
    } else if (has(value, "left") && has(value, "val")) {
      java.util.LinkedList<Object> places = new java.util.LinkedList<>();
      places.add(value);
      int end = 0;
      while (!places.isEmpty()) {
        Object node = places.poll();
        text.append(text.length() > 0 ? "," : "").append(node == null ? "null" : show(field(node, "val").get(node)));
        if (node != null) {
          end = text.length();
          places.add(field(node, "left").get(node));
          places.add(field(node, "right").get(node));
        }
      }
      text.setLength(end);
    } else {
      return value.toString();
    }
    return "[" + text + "]";
  }

  public static void main(String[] arguments) throws Exception {
    System.out.println("input     " + {{input}});
{{#params}}
    {{spelling}} {{name}} = {{literal}};
{{/params}}
{{#function}}
    Solution gavelSolution = new Solution();
    // A debugger stops here: step into the next line.
    {{^in_place}}Object gavelAnswer = {{/in_place}}gavelSolution.{{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
    System.out.println("answer    " + show({{#in_place}}{{name}}{{/in_place}}{{^in_place}}gavelAnswer{{/in_place}}));
{{/function}}
{{#class}}
    // A debugger stops here: step into the next line.
    {{name}} gavelObject = new {{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
    StringBuilder gavelAnswers = new StringBuilder("null");
{{#calls}}
{{#void}}
    gavelObject.{{name}}({{#params}}{{literal}}{{^last}}, {{/last}}{{/params}}); // {{call}}
    gavelAnswers.append(",null");
{{/void}}
{{^void}}
    gavelAnswers.append(",").append(show(gavelObject.{{name}}({{#params}}{{literal}}{{^last}}, {{/last}}{{/params}}))); // {{call}}
{{/void}}
{{/calls}}
    System.out.println("answer    [" + gavelAnswers + "]");
{{/class}}
    System.out.println("expected  " + {{expected}});
  }
}
