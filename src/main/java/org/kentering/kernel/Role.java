package org.kentering.kernel;

/** A role that an account may hold, in the installation or in one programme. */
public enum Role {
    /** Of the installation: accounts, organisation import, settings, backup. */
    ADMIN(Scope.INSTALLATION),
    /** Of the installation: works-council member. */
    OBSERVER(Scope.INSTALLATION),
    /** Of the installation: ethics and compliance officer, also the data-protection officer. */
    COMPLIANCE(Scope.INSTALLATION),
    /** Of a programme: the executive who decides gates. */
    SPONSOR(Scope.PROGRAMME),
    /** Of a programme: runs it. */
    COORDINATOR(Scope.PROGRAMME),
    /** Of a programme, for named units. */
    CHAMPION(Scope.PROGRAMME),
    /** Of a programme: speaks for the data. */
    DATA_STEWARD(Scope.PROGRAMME),
    /** Never granted: whom the organisation names as manager of a unit leads it. */
    LEAD(Scope.ORGANISATION);

    /** Where a role comes from. */
    public enum Scope {
        INSTALLATION,
        PROGRAMME,
        ORGANISATION
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** The key of this role's name in the texts. */
    public String textKey() {
        return "kernel.role." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
