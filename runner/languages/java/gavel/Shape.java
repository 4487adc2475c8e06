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

  /** As one declares it: "int[]". */
  String inJava() {
    return switch (kind) {
      case BOOL -> "boolean";
      case STRING -> "String";
      case LIST -> element.inJava() + "[]";
      case LINKED -> element.inNodeNames() + "ListNode";
      case TREE -> element.inNodeNames() + "TreeNode";
      default -> kind.name().toLowerCase();
    };
  }

  /** What the class of its nodes begins with: ListNode is that of int. */
  private String inNodeNames() {
    String name = kind.name();
    return kind == Kind.INT ? "" : name.charAt(0) + name.substring(1).toLowerCase();
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase();
    return element == null ? name : name + "<" + element + ">";
  }
}
