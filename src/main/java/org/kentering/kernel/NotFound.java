package org.kentering.kernel;

/** There is no such thing, or none that this account may know of: the two are never told apart. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
