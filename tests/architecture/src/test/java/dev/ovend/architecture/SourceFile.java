package dev.ovend.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A source as the compiler's parser sees it, so that strings and comments deceive no rule.
 *
 * @param name for messages
 */
record SourceFile(String name, CompilationUnitTree tree, DocTrees docs) {

  static SourceFile read(Path file) {
    return of(Repository.shown(file), Repository.read(file));
  }

  static SourceFile of(String name, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                complaints, null, null, List.of("-proc:none"), null, List.of(file(name, text)));
    try {
      CompilationUnitTree tree = task.parse().iterator().next();
      if (!complaints.toString().isEmpty()) {
        throw new IllegalArgumentException(name + ": " + complaints + " (expected: Java)");
      }
      return new SourceFile(name, tree, DocTrees.instance(task));
    } catch (IOException e) {
      throw new IllegalStateException(name + ": cannot be parsed", e);
    }
  }

  private static JavaFileObject file(String name, String text) {
    String simple = name.substring(name.lastIndexOf('/') + 1);
    return new SimpleJavaFileObject(URI.create("string:///" + simple), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Lets {@code scanner} visit the whole file. */
  void accept(TreePathScanner<@Nullable Void, @Nullable Void> scanner) {
    scanner.scan(new TreePath(tree), null);
  }

  /** Returns the name of the file with the line where {@code path} begins. */
  String at(TreePath path) {
    long position = docs.getSourcePositions().getStartPosition(tree, path.getLeaf());
    return name + ":" + tree.getLineMap().getLineNumber(position);
  }
}
