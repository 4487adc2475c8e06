package gavel;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.TreeMap;

/** A solution's text with looks at the heap between its statements, and its open calls counted; lines stay lines. */
final class Looks extends TreeScanner<Void, Void> {
  private static final String LOOK = "gavel.Look.now();";

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final TreeMap<Integer, String> insertions = new TreeMap<>();
  private int routines;

  private Looks(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  static String into(String text, CompilationUnitTree unit, SourcePositions positions) {
    Looks looks = new Looks(unit, positions);
    looks.scan(unit, null);
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (var insertion : looks.insertions.entrySet()) {
      result.append(text, done, insertion.getKey()).append(insertion.getValue());
      done = insertion.getKey();
    }
    return result.append(text, done, text.length()).toString();
  }

  private void insert(long at, String text) {
    insertions.merge((int) at, text, String::concat);
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    boolean isConstructor = method.getName().contentEquals("<init>");
    int number = method.getBody() == null || isConstructor ? 0 : enter(method.getBody());
    super.visitMethod(method, none);
    leave(method.getBody(), number);
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
    int number = lambda.getBody() instanceof BlockTree ? enter(lambda.getBody()) : 0;
    super.visitLambdaExpression(lambda, none);
    leave(lambda.getBody(), number);
    return null;
  }

  /** The number of the body's own variable. */
  private int enter(Tree body) {
    int number = ++routines;
    insert(positions.getStartPosition(unit, body) + 1, "int gavel$depth" + number + "=gavel.Look.enter();try{");
    return number;
  }

  private void leave(Tree body, int number) {
    if (number > 0) {
      insert(positions.getEndPosition(unit, body) - 1, "}finally{gavel.Look.leave(gavel$depth" + number + ");}");
    }
  }

  @Override
  public Void visitBlock(BlockTree block, Void none) {
    addBetween(block.getStatements());
    return super.visitBlock(block, none);
  }

  @Override
  public Void visitCase(CaseTree each, Void none) {
    if (each.getStatements() != null) {
      addBetween(each.getStatements());
    }
    return super.visitCase(each, none);
  }

  /** Before each of them, and behind a last one that surely ends. */
  private void addBetween(List<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      if (!isConstructorCall(statement)) {
        insert(positions.getStartPosition(unit, statement), LOOK);
      }
    }
    StatementTree last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    if (last instanceof ExpressionStatementTree || last instanceof VariableTree) {
      insert(positions.getEndPosition(unit, last), LOOK);
    }
  }

  /** Nothing may stand before those. */
  private static boolean isConstructorCall(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof IdentifierTree name
        && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void none) {
    wrap(loop.getStatement());
    return super.visitForLoop(loop, none);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void none) {
    wrap(loop.getStatement());
    return super.visitEnhancedForLoop(loop, none);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void none) {
    wrap(loop.getStatement());
    return super.visitWhileLoop(loop, none);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree loop, Void none) {
    wrap(loop.getStatement());
    return super.visitDoWhileLoop(loop, none);
  }

  private void wrap(StatementTree body) {
    if (!(body instanceof BlockTree)) {
      insert(positions.getStartPosition(unit, body), "{" + LOOK);
      insert(positions.getEndPosition(unit, body), "}");
    }
  }
}
