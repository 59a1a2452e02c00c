package dev.isms.course;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** 様式 — how the generated values of this package look: they stay inside it. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {
            javax.annotation.processing.Generated.class,
            org.jspecify.annotations.Nullable.class
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface CourseStyle {}
