/** Bilagor. Rules and storage of the files of a case: inspected, cleaned, kept. */
@NullMarked
package se.vagval.casefile.attachment.domain;

import org.jspecify.annotations.NullMarked;
