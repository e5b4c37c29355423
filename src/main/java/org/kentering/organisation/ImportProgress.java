package org.kentering.organisation;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    void at(int done, int of);
}
