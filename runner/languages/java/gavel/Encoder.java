package gavel;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Appends what a solution returned, by the value's own class; a Misfit when it is not of the shape. */
final class Encoder {
  private final Reply out;
  private final IdentityHashMap<Class<?>, Node> nodes = new IdentityHashMap<>();

  Encoder(Reply out) {
    this.out = out;
  }

  void put(Shape shape, Object value) throws Misfit, IllegalAccessException {
    switch (shape.kind) {
      case INT -> out.putInt((int) integer(shape, value, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case LONG -> out.putLong(integer(shape, value, Long.MIN_VALUE, Long.MAX_VALUE));
      case CHAR -> out.putByte((int) integer(shape, value, 1, 127));
      case DOUBLE -> putDouble(shape, value);
      case BOOL -> {
        if (!(value instanceof Boolean)) {
          throw wrong(shape, value);
        }
        out.putByte((Boolean) value ? 1 : 0);
      }
      case STRING -> putString(shape, value);
      case LIST -> putList(shape, value);
      case LINKED -> putLinked(shape, value);
      case TREE -> putTree(shape, value);
      case VOID -> { }
    }
  }

  private static Misfit wrong(Shape shape, Object value) {
    String what = value == null ? "null" : "a " + value.getClass().getSimpleName();
    return new Misfit("the answer has " + what + " where " + shape + " is declared");
  }

  private static long integer(Shape shape, Object value, long least, long most) throws Misfit {
    long number;
    if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
      number = ((Number) value).longValue();
    } else if (value instanceof Character letter) {
      number = letter;
    } else {
      throw wrong(shape, value);
    }
    if (number < least || number > most) {
      throw new Misfit("the answer has " + number + ", which does not fit " + shape);
    }
    return number;
  }

  private void putDouble(Shape shape, Object value) throws Misfit {
    if (!(value instanceof Number) || value instanceof Long) {
      throw wrong(shape, value);
    }
    out.putLong(Double.doubleToRawLongBits(((Number) value).doubleValue()));
  }

  private void putString(Shape shape, Object value) throws Misfit {
    if (!(value instanceof CharSequence)) {
      throw wrong(shape, value);
    }
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean isPair = Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (unit == 0 || Character.isSurrogate(unit) && !isPair) {
        throw new Misfit("the answer has a string with the char " + (int) unit + ", which is not text");
      }
      i += isPair ? 1 : 0;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.putInt(bytes.length);
    out.putBytes(bytes, bytes.length);
  }

  private void putList(Shape shape, Object value) throws Misfit, IllegalAccessException {
    if (value instanceof int[] ints && shape.element.kind == Shape.Kind.INT) {
      out.reserve(4L * ints.length + 4);
      out.putInt(ints.length);
      for (int number : ints) {
        out.putInt(number);
      }
    } else if (value instanceof Collection<?> items) {
      out.putInt(items.size());
      for (Object item : items) {
        put(shape.element, item);
      }
    } else if (value != null && value.getClass().isArray()) {
      int n = Array.getLength(value);
      out.putInt(n);
      for (int i = 0; i < n; i++) {
        put(shape.element, Array.get(value, i));
      }
    } else {
      throw wrong(shape, value);
    }
  }

  private Node nodeOf(Shape shape, Object value, String... links) throws Misfit {
    Node node = nodes.get(value.getClass());
    if (node == null) {
      if (value instanceof CharSequence || value instanceof Number || value.getClass().isArray()) {
        throw wrong(shape, value);
      }
      node = Node.of(value.getClass(), links);
      nodes.put(value.getClass(), node);
    }
    return node;
  }

  private void putLinked(Shape shape, Object first) throws Misfit, IllegalAccessException {
    if (first == null) {
      out.putInt(0);
      return;
    }
    Node node = nodeOf(shape, first, "next");
    out.putInt(length(first, node));
    for (Object at = first; at != null; at = node.links[0].get(at)) {
      put(shape.element, node.value.get(at));
    }
  }

  /** Counts nodes; Brent's leaping marker meets a cycle. */
  private static int length(Object first, Node node) throws Misfit, IllegalAccessException {
    int n = 0;
    int leap = 1;
    Object marker = null;
    for (Object at = first; at != null; at = node.links[0].get(at)) {
      if (at == marker) {
        throw new Misfit("the linked list in the answer has a cycle");
      }
      if (++n == leap) {
        marker = at;
        leap *= 2;
      }
    }
    return n;
  }

  private void putTree(Shape shape, Object root) throws Misfit, IllegalAccessException {
    if (root == null) {
      out.putInt(0);
      return;
    }
    Node node = nodeOf(shape, root, "left", "right");
    List<Object> slots = levelOrder(root, node);
    out.putInt(slots.size());
    for (Object at : slots) {
      out.putByte(at == null ? 0 : 1);
      if (at != null) {
        put(shape.element, node.value.get(at));
      }
    }
  }

  /** A tree's slots without trailing absent ones. */
  static List<Object> levelOrder(Object root, Node node) throws Misfit, IllegalAccessException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    ArrayList<Object> slots = new ArrayList<>(List.of(root));
    int present = 0;
    for (int i = 0; i < slots.size(); i++) {
      Object at = slots.get(i);
      if (at == null) {
        continue;
      }
      if (!seen.add(at)) {
        throw new Misfit("a node of the tree in the answer is reached twice");
      }
      present = i + 1;
      slots.add(node.links[0].get(at));
      slots.add(node.links[1].get(at));
    }
    return slots.subList(0, present);
  }
}
