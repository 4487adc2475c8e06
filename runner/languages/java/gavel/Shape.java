package gavel;

/** A type of the problem's signature: "list&lt;int&gt;" is LIST of INT. */
final class Shape {
  enum Kind { INT, LONG, DOUBLE, BOOL, CHAR, STRING, LIST, LINKED, TREE, VOID }

  final Kind kind;
  final Shape element;

  private Shape(Kind kind, Shape element) {
    this.kind = kind;
    this.element = element;
  }

  static Shape parse(String text) {
    int open = text.indexOf('<');
    if (open < 0) {
      return new Shape(Kind.valueOf(text.toUpperCase()), null);
    }
    Shape element = parse(text.substring(open + 1, text.length() - 1));
    return new Shape(Kind.valueOf(text.substring(0, open).toUpperCase()), element);
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase();
    return element == null ? name : name + "<" + element + ">";
  }
}
