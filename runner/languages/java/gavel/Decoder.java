package gavel;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;

/**
 * Takes one value of a shape off the channel, as the type that the solution's parameter declares. No lambdas here and in
 * what else runs before a solution: the first one costs a start of the JVM a fifth of its time.
 */
final class Decoder {
  private final Shape shape;
  private final Class<?> raw;
  private Decoder element;
  private Node node;

  /** A Misfit when the type cannot carry the shape; `outer` as for Node. */
  Decoder(Shape shape, Type type, Object outer) throws Misfit {
    this.shape = shape;
    this.raw = rawType(type);
    switch (shape.kind) {
      case INT -> require(isLong() || suits(int.class, Integer.class));
      case LONG -> require(suits(long.class, Long.class));
      case DOUBLE -> require(suits(double.class, Double.class));
      case BOOL -> require(suits(boolean.class, Boolean.class));
      case CHAR -> require(suits(char.class, Character.class));
      case STRING -> require(suits(String.class));
      case LIST -> {
        require(raw.isArray() || newCollection(0) != null);
        element = new Decoder(shape.element, elementType(type), outer);
      }
      case LINKED -> {
        node = new Node(raw, outer, "next");
        element = new Decoder(shape.element, node.value.getGenericType(), outer);
      }
      case TREE -> {
        node = new Node(raw, outer, "left", "right");
        element = new Decoder(shape.element, node.value.getGenericType(), outer);
      }
      case VOID -> require(false);
    }
  }

  private void require(boolean suits) throws Misfit {
    if (!suits) {
      throw new Misfit(raw.getSimpleName() + " does not suit " + shape);
    }
  }

  private boolean isLong() {
    return raw == long.class || raw == Long.class;
  }

  private boolean suits(Class<?>... natural) {
    for (Class<?> candidate : natural) {
      if (raw.isAssignableFrom(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** What can be given for a parameter declared as the raw type; null when nothing can. */
  private Collection<Object> newCollection(int n) {
    if (raw.isAssignableFrom(ArrayList.class)) {
      return new ArrayList<>(n);
    }
    if (raw.isAssignableFrom(LinkedList.class)) {
      return new LinkedList<>();
    }
    return raw == ArrayDeque.class ? new ArrayDeque<>(n) : null;
  }

  private Type elementType(Type type) {
    if (type instanceof GenericArrayType array) {
      return array.getGenericComponentType();
    }
    if (raw.isArray()) {
      return raw.getComponentType();
    }
    Type declared = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    boolean isUnknown = shape.element.kind == Shape.Kind.LIST && rawType(declared) == Object.class;
    return isUnknown ? ArrayList.class : declared;
  }

  private static Class<?> rawType(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    if (type instanceof ParameterizedType parameterized) {
      return rawType(parameterized.getRawType());
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(rawType(array.getGenericComponentType()), 0).getClass();
    }
    boolean isWildcard = type instanceof WildcardType;
    return rawType((isWildcard ? ((WildcardType) type).getUpperBounds() : ((TypeVariable<?>) type).getBounds())[0]);
  }

  Object read(Channel in) throws IOException, ReflectiveOperationException {
    return switch (shape.kind) {
      case INT -> isLong() ? (Object) (long) in.readInt() : (Object) in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> Double.longBitsToDouble(in.readLong());
      case BOOL -> in.readByte() != 0;
      case CHAR -> (char) in.readByte();
      case STRING -> new String(in.readBytes(in.readInt()), StandardCharsets.UTF_8);
      case LIST -> raw.isArray() ? readArray(in) : readCollection(in);
      case LINKED -> readLinked(in);
      case TREE -> readTree(in);
      case VOID -> null;
    };
  }

  private Object readArray(Channel in) throws IOException, ReflectiveOperationException {
    int n = in.readInt();
    if (raw == int[].class) {
      int[] ints = new int[n];
      in.readInts(ints);
      return ints;
    }
    if (raw == char[].class) {
      return new String(in.readBytes(n), StandardCharsets.ISO_8859_1).toCharArray();
    }
    Object array = Array.newInstance(raw.getComponentType(), n);
    for (int i = 0; i < n; i++) {
      Array.set(array, i, element.read(in));
    }
    return array;
  }

  private Object readCollection(Channel in) throws IOException, ReflectiveOperationException {
    int n = in.readInt();
    Collection<Object> items = newCollection(n);
    for (int i = 0; i < n; i++) {
      items.add(element.read(in));
    }
    return items;
  }

  private Object readLinked(Channel in) throws IOException, ReflectiveOperationException {
    Object first = null;
    Object last = null;
    for (int n = in.readInt(); n > 0; n--) {
      Object made = node.make(element.read(in));
      if (last == null) {
        first = made;
      } else {
        node.links[0].set(last, made);
      }
      last = made;
    }
    return first;
  }

  /** Slots come in level order: the root, then left and right of each node. */
  private Object readTree(Channel in) throws IOException, ReflectiveOperationException {
    int slots = in.readInt();
    ArrayList<Object> nodes = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      if (in.readByte() == 0) {
        continue;
      }
      Object made = node.make(element.read(in));
      nodes.add(made);
      if (slot > 0) {
        node.links[(slot - 1) % 2].set(nodes.get((slot - 1) / 2), made);
      }
    }
    return nodes.isEmpty() ? null : nodes.get(0);
  }
}
