/** Bevis. The page that says whether the trail is whole. */
@NullMarked
package se.vagval.audit.proof.web;

import org.jspecify.annotations.NullMarked;
