package gavel;

import java.util.ArrayList;
import java.util.List;

/** A function, constructor or method of the problem: a line "kind name returns output param...". */
record Signature(String kind, String name, Shape returns, int output, List<Shape> params) {
  /** The function alone, or the class's constructor and then its methods in order. */
  static List<Signature> parseAll(String text) {
    List<Signature> result = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        result.add(parse(line.trim().split(" ")));
      }
    }
    return result;
  }

  private static Signature parse(String[] words) {
    List<Shape> params = new ArrayList<>();
    for (int i = 4; i < words.length; i++) {
      params.add(Shape.parse(words[i]));
    }
    return new Signature(words[0], words[1], Shape.parse(words[2]), Integer.parseInt(words[3]), params);
  }

  boolean isClass() {
    return kind.equals("class");
  }

  /** The class of the solution: the problem's, or by convention Solution. */
  String owner() {
    return isClass() ? name : "Solution";
  }

  @Override
  public String toString() {
    String before = isClass() ? "" : returns.inJava() + " ";
    StringBuilder text = new StringBuilder(before).append(name).append('(');
    for (int i = 0; i < params.size(); i++) {
      text.append(i > 0 ? ", " : "").append(params.get(i).inJava());
    }
    return text.append(')').toString();
  }
}
