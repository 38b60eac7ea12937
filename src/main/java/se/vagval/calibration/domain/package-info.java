/** The rules and the storage of calibration. */
@NullMarked
package se.vagval.calibration.domain;

import org.jspecify.annotations.NullMarked;
