package org.kentering.catalogue;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** What a record does not mark as nullable has to stand in the file; lists and flags may be left out. */
class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Class<?> type = member.getRawType();
        boolean mayBeLeftOut = type == boolean.class || Iterable.class.isAssignableFrom(type) || nullable(member);
        return !mayBeLeftOut;
    }

    private static boolean nullable(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Constructor<?> constructor
                && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
