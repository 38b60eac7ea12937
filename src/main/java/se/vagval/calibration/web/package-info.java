/** The pages of calibration. */
@NullMarked
package se.vagval.calibration.web;

import org.jspecify.annotations.NullMarked;
