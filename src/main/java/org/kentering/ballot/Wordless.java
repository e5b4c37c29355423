package org.kentering.ballot;

/** A failure for the log without its message, because a database may put an answer into it. */
public final class Wordless extends RuntimeException {

    public Wordless(Throwable problem) {
        super(problem.getClass().getName());
        setStackTrace(problem.getStackTrace());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
