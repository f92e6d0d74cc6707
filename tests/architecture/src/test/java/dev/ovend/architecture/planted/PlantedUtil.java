package dev.ovend.architecture.planted;

/** Breaks the rule on names. */
public final class PlantedUtil {

  private PlantedUtil() {}
}
