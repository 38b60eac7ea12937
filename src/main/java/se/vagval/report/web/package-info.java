/** The report's pages and files, and the page of a case's results. */
@NullMarked
package se.vagval.report.web;

import org.jspecify.annotations.NullMarked;
