package org.kentering.kernel;

/**
 * What the company speaks with whoever cannot be asked: a slot, because the kernel knows no settings. It is asked for any
 * page, also while the database is away, so that whoever fills it has the answer at hand.
 */
public interface CompanyLanguage {

    Language language();
}
