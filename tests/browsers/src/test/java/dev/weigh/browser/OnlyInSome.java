package dev.weigh.browser;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs what says {@link OnlyIn} in those engines, and prints what it doesn't run elsewhere. */
final class OnlyInSome implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String engine = Engine.chosen().name();
        return AnnotationSupport.findAnnotation(context.getElement(), OnlyIn.class)
                .filter(only -> !Arrays.asList(only.value()).contains(engine))
                .map(only -> notRun(engine, context, only.because()))
                .orElse(ConditionEvaluationResult.enabled("It runs in " + engine + "."));
    }

    private static ConditionEvaluationResult notRun(String engine, ExtensionContext context, String reason) {
        String test = context.getRequiredTestClass().getSimpleName()
                + context.getTestMethod().map(method -> "." + method.getName()).orElse("");
        System.out.println("not run in " + engine + ": " + test + ", because " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
