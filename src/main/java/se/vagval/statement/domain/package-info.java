@NamedInterface("work")
@NullMarked
package se.vagval.statement.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
