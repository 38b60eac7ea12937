/** Pages of the case. */
@NullMarked
package se.vagval.casefile.web;

import org.jspecify.annotations.NullMarked;
