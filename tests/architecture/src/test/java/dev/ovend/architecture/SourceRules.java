package dev.ovend.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The rules that only sources can be asked about. Each returns what it found, one a line. */
final class SourceRules {

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private SourceRules() {}

  /** A thread that blocks inside {@code synchronized} may hold its carrier: locks do not. */
  static List<String> synchronizing(SourceFile file) {
    List<String> found = new ArrayList<>();
    file.accept(
        new TreePathScanner<>() {
          @Override
          public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
            found.add(file.at(getCurrentPath()) + ": synchronized block (expected: a lock)");
            return super.visitSynchronized(tree, null);
          }

          @Override
          public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            if (tree.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
              found.add(file.at(getCurrentPath()) + ": synchronized method (expected: a lock)");
            }
            return super.visitMethod(tree, null);
          }
        });
    return found;
  }

  /** Public types at the top of a file say what they are. */
  static List<String> undocumented(SourceFile file) {
    List<String> found = new ArrayList<>();
    for (Tree type : file.tree().getTypeDecls()) {
      TreePath path = TreePath.getPath(file.tree(), type);
      if (type instanceof ClassTree tree
          && tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && file.docs().getDocCommentTree(path) == null) {
        found.add(file.at(path) + ": " + tree.getSimpleName() + " without Javadoc");
      }
    }
    return found;
  }

  /**
   * The build runs only classes named {@code *Test}; any other test would be green by not running.
   * An abstract {@code *Contract} is run by the tests that extend it.
   */
  static List<String> misnamedTests(SourceFile file) {
    List<String> found = new ArrayList<>();
    file.accept(
        new TreePathScanner<>() {
          @Override
          public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            ClassTree owner = outermost(getCurrentPath());
            if (isTest(tree) && owner != null && !isRun(owner)) {
              found.add(
                  file.at(getCurrentPath())
                      + ": test in "
                      + owner.getSimpleName()
                      + " (expected: *Test)");
            }
            return super.visitMethod(tree, null);
          }
        });
    return found;
  }

  private static boolean isTest(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(type -> TESTS.contains(type.substring(type.lastIndexOf('.') + 1)));
  }

  private static boolean isRun(ClassTree type) {
    String name = type.getSimpleName().toString();
    boolean isAbstract = type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
    return name.endsWith("Test") || (isAbstract && name.endsWith("Contract"));
  }

  private static @Nullable ClassTree outermost(TreePath path) {
    ClassTree found = null;
    for (Tree tree : path) {
      if (tree instanceof ClassTree type) {
        found = type;
      }
    }
    return found;
  }

  /** A module is null-marked as a whole and lets out the one package it has. */
  static List<String> badDescriptor(SourceFile file, String packageName) {
    ModuleTree module = file.tree().getModule();
    if (module == null) {
      return List.of(file.name() + ": no module (expected: one that exports " + packageName + ")");
    }
    List<String> found = new ArrayList<>();
    if (!nullMarked(module.getAnnotations())) {
      found.add(file.name() + ": not @NullMarked (expected: on the module)");
    }
    List<String> exports = new ArrayList<>();
    for (DirectiveTree directive : module.getDirectives()) {
      if (directive instanceof ExportsTree tree) {
        String to = tree.getModuleNames() == null ? "" : " to " + tree.getModuleNames();
        exports.add(tree.getPackageName() + to);
      }
    }
    if (!exports.equals(List.of(packageName))) {
      found.add(file.name() + ": exports " + exports + " (expected: [" + packageName + "])");
    }
    return found;
  }

  /** A package outside a module descriptor is null-marked by itself. */
  static List<String> unmarkedPackage(SourceFile file) {
    return nullMarked(file.tree().getPackageAnnotations())
        ? List.of()
        : List.of(file.name() + ": not @NullMarked (expected: on the package)");
  }

  private static boolean nullMarked(List<? extends AnnotationTree> annotations) {
    return annotations.stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(type -> type.equals("NullMarked") || type.endsWith(".NullMarked"));
  }
}
