package dev.ovend.architecture.planted;

/** Breaks the rule that nobody speaks on the console. */
public final class PrintsOnConsole {

  private PrintsOnConsole() {}

  static void speak() {
    System.out.println("out");
    System.err.println("err");
  }
}
