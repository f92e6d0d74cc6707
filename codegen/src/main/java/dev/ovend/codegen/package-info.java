/** Turns Discord's API description and the overlay into Java. */
@NullMarked
package dev.ovend.codegen;

import org.jspecify.annotations.NullMarked;
