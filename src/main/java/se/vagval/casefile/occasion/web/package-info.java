/** The page of the occasions at which several people write in one case. */
@NullMarked
package se.vagval.casefile.occasion.web;

import org.jspecify.annotations.NullMarked;
