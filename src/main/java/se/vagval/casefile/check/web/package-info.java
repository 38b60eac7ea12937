/** The page of the formal check. */
@NullMarked
package se.vagval.casefile.check.web;

import org.jspecify.annotations.NullMarked;
