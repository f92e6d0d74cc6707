/** Discord libraries of others, unmodified, against the simulator. */
@NullMarked
package dev.ovend.interop;

import org.jspecify.annotations.NullMarked;
