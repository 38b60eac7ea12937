/** Storage of the versions of a text. */
@NullMarked
package se.vagval.wording.domain;

import org.jspecify.annotations.NullMarked;
