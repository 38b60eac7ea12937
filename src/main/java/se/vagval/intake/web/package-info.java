/** Pages of what has been received. */
@NullMarked
package se.vagval.intake.web;

import org.jspecify.annotations.NullMarked;
