/** The pages of notices. */
@NullMarked
package se.vagval.notice.web;

import org.jspecify.annotations.NullMarked;
