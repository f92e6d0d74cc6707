/**
 * Holds the whole house to its rules.
 *
 * <p>{@link dev.ovend.architecture.Modules} lists the modules with code; a new module is one line
 * there and one dependency in this module's pom. The rules over classes are in {@link
 * dev.ovend.architecture.ClassRules}, those over sources in {@link
 * dev.ovend.architecture.SourceRules}. Each has a test that plants a violation and expects it to be
 * found.
 */
@NullMarked
package dev.ovend.architecture;

import org.jspecify.annotations.NullMarked;
