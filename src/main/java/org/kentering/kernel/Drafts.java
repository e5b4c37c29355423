package org.kentering.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks what a form yielded once more where it is used, because not everything that calls is a form. */
@Component
public class Drafts {

    private final Validator validator;

    Drafts(Validator validator) {
        this.validator = validator;
    }

    /**
     * The draft, if it is as its record says.
     *
     * @throws ConstraintViolationException if not
     */
    public <T> T valid(T draft) {
        Set<ConstraintViolation<T>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return draft;
    }
}
