package dev.ovend.api;

import dev.ovend.core.Operation;
import java.util.List;

/**
 * Which typed method stands for an operation. Immutable.
 *
 * @param operation what is known of the operation
 * @param method in Java, such as {@code messages().create}
 * @param body the type of what it takes; empty if it takes nothing
 * @param answer the type of what it gives; empty if it gives nothing
 * @param paging {@code id}, {@code timestamp} or {@code offset}; empty if there are no pages
 * @param docs page and anchor of Discord's documentation; empty if there is none
 * @param mark {@code experimental}, {@code deprecated} or empty
 */
public record Endpoint(
    Operation operation,
    String method,
    String body,
    String answer,
    String paging,
    String docs,
    String mark) {

  /** Returns every typed method, in the order of Discord's API description. */
  public static List<Endpoint> all() {
    return KnownEndpoints.LINES.lines().map(Endpoint::parse).toList();
  }

  private static Endpoint parse(String line) {
    String[] cells = line.split("\\|", -1);
    return new Endpoint(
        Operation.named(cells[0]),
        cells[1],
        filled(cells[2]),
        filled(cells[3]),
        filled(cells[4]),
        filled(cells[5]),
        filled(cells[6]));
  }

  private static String filled(String cell) {
    return cell.equals("-") ? "" : cell;
  }
}
