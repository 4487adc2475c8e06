package gavel;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.TreeMap;

/** A solution's text with looks at the heap between its statements, all on the lines where they were. */
final class Looks extends TreeScanner<Void, Void> {
  private static final String LOOK = "gavel.Look.now();";

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final TreeMap<Integer, String> insertions = new TreeMap<>();

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
