/** The search page. */
@NullMarked
package se.vagval.search.web;

import org.jspecify.annotations.NullMarked;
