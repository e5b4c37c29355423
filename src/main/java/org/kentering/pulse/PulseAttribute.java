package org.kentering.pulse;

import java.util.Locale;
import java.util.Optional;
import org.kentering.organisation.PersonContact;

/** What a wave may divide the company by, besides the tree of its units. */
public enum PulseAttribute {
    EMPLOYEE_GROUP {
        @Override
        Optional<String> of(PersonContact person) {
            return Optional.ofNullable(person.group());
        }
    },
    LOCATION {
        @Override
        Optional<String> of(PersonContact person) {
            return Optional.ofNullable(person.location());
        }
    },
    LANGUAGE {
        @Override
        Optional<String> of(PersonContact person) {
            return Optional.ofNullable(person.language()).map(language -> language.tag());
        }
    };

    /** What is known of a person; nothing if nobody has noted it. */
    abstract Optional<String> of(PersonContact person);

    /** How it is called in a plan that is frozen. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "pulse.attribute." + key();
    }
}
