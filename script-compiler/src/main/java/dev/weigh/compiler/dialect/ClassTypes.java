package dev.weigh.compiler.dialect;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** What is asked about a type of the program: only what Java itself knows of the class. */
final class ClassTypes {

    /** What stands for an interface of Java's in the script, where the methods are named by the class. */
    private static final List<String> LISTS = List.of("java.util.ArrayList", "java.util.AbstractList",
            "java.util.AbstractCollection", "java.util.AbstractList$1");

    private final ClassLoader loader;

    ClassTypes(ClassLoader loader) {
        this.loader = loader;
    }

    /** The type and those above it, and for a list's interface the classes that are behind it. */
    List<String> supertypes(String internalName) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = load(internalName); type != null; type = type.getSuperclass()) {
            names.add(type.getName());
        }
        if (internalName.matches("java/util/(List|Collection|Iterator)") || internalName.equals("java/lang/Iterable")) {
            names.addAll(LISTS);
        }
        return names;
    }

    /** Whether it is an enum, whose constants are numbers in the script; the first is 0. */
    boolean isEnum(Type type) {
        return type != null && type.getSort() == Type.OBJECT && !type.getClassName().equals("null")
                && load(type.getInternalName()).isEnum();
    }

    /** Whether two objects of it may be equal and not the same: a record, or another with an equals of its own. */
    boolean hasEquals(Type type) {
        if (type.getSort() != Type.OBJECT || type.getClassName().matches("null|java\\.lang\\.(String|Integer|Object)")
                || isEnum(type)) {
            return false;
        }
        try {
            return load(type.getInternalName()).getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException isInterface) {
            return false;
        }
    }

    private Class<?> load(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
