package dev.ovend.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints rows of cells, each column as wide as its widest cell. */
final class TextTable {

  private TextTable() {}

  /**
   * Prints rows of the same length.
   *
   * @param left the numbers of the columns that begin at the left; the others end at the right
   */
  static void print(PrintWriter out, List<List<String>> rows, Set<Integer> left) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    rows.forEach(row -> out.println(line(row, widths, left)));
  }

  private static String line(List<String> row, int[] widths, Set<Integer> left) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String format = left.contains(i) ? "%-" : "%";
      line.append(String.format(Locale.ROOT, format + Math.max(1, widths[i]) + "s  ", row.get(i)));
    }
    return line.toString().stripTrailing();
  }
}
