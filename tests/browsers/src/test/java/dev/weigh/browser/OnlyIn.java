package dev.weigh.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Says that a test runs in some engines only. Wherever it doesn't run, that is printed with the reason. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnlyInSome.class)
@interface OnlyIn {

    /** The engines' names. */
    String[] value();

    /** What the others lack. */
    String because();
}
