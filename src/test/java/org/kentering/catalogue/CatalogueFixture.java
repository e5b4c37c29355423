package org.kentering.catalogue;

/** The catalogue as it ships, for rule tests of other modules. */
public final class CatalogueFixture {

    private CatalogueFixture() {}

    public static CatalogueService catalogue() {
        return new CatalogueService();
    }

    public static Playbook playbook() {
        return new CatalogueService().playbook();
    }

    public static Framework framework() {
        return new CatalogueService().framework();
    }

    public static ItemBank readiness() {
        return new CatalogueService().readiness();
    }

    public static ItemBank corePulse() {
        return new CatalogueService().corePulse();
    }
}
