/** The start page. */
@NullMarked
package se.vagval.worklist.web;

import org.jspecify.annotations.NullMarked;
