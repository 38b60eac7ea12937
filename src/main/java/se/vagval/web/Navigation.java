package se.vagval.web;

import java.util.List;

/** Meny. What a module adds to the header's navigation; each module that has something to add brings one such bean. */
@FunctionalInterface
public interface Navigation {

    List<NavigationItem> items();
}
