package gavel;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.Set;

/** The objects that arguments are made of, so that an answer made of them is not taken for a new one. */
final class Footprint {
  private static final int HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int NODE = 24;

  private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Shape shape, Object value) throws Misfit, IllegalAccessException {
    visit(shape, value, true);
  }

  boolean has(Object value) {
    return objects.contains(value);
  }

  /** About how many bytes of the value are in no object that was added; it is no cycle. */
  long newBytes(Shape shape, Object value) throws Misfit, IllegalAccessException {
    return visit(shape, value, false);
  }

  private long visit(Shape shape, Object value, boolean adds) throws Misfit, IllegalAccessException {
    if (value == null || adds && shape.element == null || objects.contains(value)) {
      return 0;
    }
    return switch (shape.kind) {
      case STRING -> HEADER + REFERENCE + HEADER + value.toString().length();
      case LIST -> visitList(shape, value, adds);
      case LINKED -> visitLinked(value, adds);
      case TREE -> visitTree(value, adds);
      default -> 0;
    };
  }

  private long visitList(Shape shape, Object value, boolean adds) throws Misfit, IllegalAccessException {
    if (adds) {
      objects.add(value);
    }
    boolean isFlat = shape.element.element == null && shape.element.kind != Shape.Kind.STRING;
    if (value instanceof Collection<?> items) {
      boolean isLinked = items instanceof LinkedList;
      long bytes = HEADER + (isLinked ? NODE * (long) items.size() : REFERENCE * GrownList.capacity(items));
      for (Object item : items) {
        bytes += isFlat ? boxBytes(item) : visit(shape.element, item, adds);
      }
      return bytes;
    }
    int n = Array.getLength(value);
    if (isFlat) {
      return HEADER + width(value.getClass().getComponentType()) * (long) n;
    }
    long bytes = HEADER + REFERENCE * (long) n;
    for (int i = 0; i < n; i++) {
      bytes += visit(shape.element, Array.get(value, i), adds);
    }
    return bytes;
  }

  /** Nothing is allocated for what valueOf keeps ready (The Java Language Specification, 5.1.7). */
  static int boxBytes(Object box) {
    if (box == null || box instanceof Boolean || box instanceof Character letter && letter < 128) {
      return 0;
    }
    boolean isWide = box instanceof Long || box instanceof Double;
    boolean isWhole = box instanceof Number && !(box instanceof Double) && !(box instanceof Float);
    long value = isWhole ? ((Number) box).longValue() : Long.MAX_VALUE;
    return value >= -128 && value < 128 ? 0 : isWide ? HEADER + 8 : HEADER;
  }

  private static int width(Class<?> component) {
    if (component == long.class || component == double.class) {
      return 8;
    }
    if (component == int.class) {
      return 4;
    }
    return component.isPrimitive() ? 2 : REFERENCE + HEADER;
  }

  private long visitLinked(Object first, boolean adds) throws Misfit, IllegalAccessException {
    Node node = Node.of(first.getClass(), "next");
    long bytes = 0;
    for (Object at = first; at != null; at = node.links[0].get(at)) {
      bytes += count(at, adds);
    }
    return bytes;
  }

  private long visitTree(Object root, boolean adds) throws Misfit, IllegalAccessException {
    Node node = Node.of(root.getClass(), "left", "right");
    long bytes = 0;
    for (Object at : Encoder.levelOrder(root, node)) {
      bytes += at == null ? 0 : count(at, adds);
    }
    return bytes;
  }

  private long count(Object node, boolean adds) {
    if (adds) {
      objects.add(node);
      return 0;
    }
    return objects.contains(node) ? 0 : NODE;
  }
}
