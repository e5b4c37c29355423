package org.kentering.identity;

import org.kentering.settings.SetUpStep;
import org.springframework.stereotype.Component;

/** Set-up wants somebody besides the first administrator. */
@Component
class AccountsStep implements SetUpStep {

    private final Accounts accounts;

    AccountsStep(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "identity.setupStep";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isDone() {
        return accounts.count() > 1;
    }

    @Override
    public String path() {
        return "admin/accounts";
    }
}
