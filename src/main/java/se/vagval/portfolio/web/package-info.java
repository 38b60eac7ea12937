/** The portfolio's pages, pictures and files. */
@NullMarked
package se.vagval.portfolio.web;

import org.jspecify.annotations.NullMarked;
