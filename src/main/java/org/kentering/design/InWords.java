package org.kentering.design;

/** A field of our own making whose value can be said in words, for instance beside another one. */
public interface InWords<T> {

    String inWords(T content);
}
