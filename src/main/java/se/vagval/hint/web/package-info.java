/** Pages. */
@NullMarked
package se.vagval.hint.web;

import org.jspecify.annotations.NullMarked;
