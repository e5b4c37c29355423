package org.kentering.organisation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An address that mail can be sent to, as far as looking at it tells. Nothing is fine too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Validator.class)
@interface MailAddress {

    String message() default "{jakarta.validation.constraints.Email.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks once along the text, without a regular expression. */
    class Validator implements ConstraintValidator<MailAddress, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isAddress(text);
        }

        static boolean isAddress(String text) {
            int at = text.indexOf('@');
            if (at < 1 || at != text.lastIndexOf('@') || text.length() > 254 || at > 64) {
                return false;
            }
            String host = text.substring(at + 1);
            return isDotted(text.substring(0, at), "!#$%&'*+/=?^_`{|}~-")
                    && isDotted(host, "-")
                    && host.indexOf('.') > 0;
        }

        private static boolean isDotted(String part, String alsoAllowed) {
            boolean dotBefore = true;
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c == '.' && dotBefore) {
                    return false;
                }
                if (c != '.' && !Character.isLetterOrDigit(c) && alsoAllowed.indexOf(c) < 0) {
                    return false;
                }
                dotBefore = c == '.';
            }
            return !part.isEmpty() && !dotBefore;
        }
    }
}
