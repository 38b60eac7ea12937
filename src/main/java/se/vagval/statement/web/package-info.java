@NullMarked
package se.vagval.statement.web;

import org.jspecify.annotations.NullMarked;
