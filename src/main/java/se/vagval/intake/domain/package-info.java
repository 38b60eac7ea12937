/** Rules and storage of what has been received. */
@NullMarked
package se.vagval.intake.domain;

import org.jspecify.annotations.NullMarked;
