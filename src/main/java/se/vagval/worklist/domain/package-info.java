/** What waits for whom: one corner per role, put together from what the other rooms know. */
@NullMarked
package se.vagval.worklist.domain;

import org.jspecify.annotations.NullMarked;
