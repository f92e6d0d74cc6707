package dev.ovend.architecture.planted.api;

import org.jspecify.annotations.Nullable;

/** Not visible itself; what it declares is, in the class that extends it. */
abstract class Hidden {

  /** Takes anything. */
  public void inherited(@Nullable Object value) {}

  void packagePrivate() {}
}
