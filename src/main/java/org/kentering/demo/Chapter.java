package org.kentering.demo;

/** A part of the story: puts its scenes on the timeline. Chapters that need others' scenes come after them. */
interface Chapter {

    void tell(Telling telling);
}
