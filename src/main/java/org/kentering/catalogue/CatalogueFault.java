package org.kentering.catalogue;

import java.util.List;

/** The catalogue cannot be used; the application does not start. Each reason names its file and line. */
class CatalogueFault extends RuntimeException {

    CatalogueFault(List<String> reasons) {
        super(String.join(System.lineSeparator(), reasons));
    }
}
