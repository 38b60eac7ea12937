/** The page of the attachments. */
@NullMarked
package se.vagval.casefile.attachment.web;

import org.jspecify.annotations.NullMarked;
