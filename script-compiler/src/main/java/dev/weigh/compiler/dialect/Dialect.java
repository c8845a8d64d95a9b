package dev.weigh.compiler.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Holds a program to the Java that means the same in a small script. What each rule is there for stands in
 * {@code docs/decisions/0016-a-checked-dialect.md}.
 */
public final class Dialect {

    private final ClassLoader loader;
    private final Set<String> known;
    /** Sorted, so that each build says the same. */
    private final Set<String> complaints = new TreeSet<>();

    private Dialect(ClassLoader loader, Set<String> known) {
        this.loader = loader;
        this.known = known;
    }

    /**
     * What in the program would mean something else in the script: a sentence each, with the place in the Java
     * source and what to write instead.
     *
     * @param methods what the script reaches, as {@code type.name(descriptor)}; Java's own methods may be among it
     * @param loader knows the classes
     * @param known the methods of Java's library that the script has, in the same form
     * @throws IOException if a class can't be read
     */
    public static Collection<String> complaints(Collection<String> methods, ClassLoader loader, Set<String> known)
            throws IOException {
        Dialect dialect = new Dialect(loader, known);
        Map<String, List<String>> types = new TreeMap<>();
        for (String method : methods) {
            int name = method.lastIndexOf('.', method.indexOf('('));
            types.computeIfAbsent(method.substring(0, name), type -> new ArrayList<>())
                    .add(method.substring(name + 1));
        }
        for (Map.Entry<String, List<String>> type : types.entrySet()) {
            if (!type.getKey().matches("(java|org\\.teavm)\\..*")) {
                dialect.check(type.getKey(), type.getValue());
            }
        }
        return dialect.complaints;
    }

    private void check(String type, List<String> methods) throws IOException {
        ClassNode node = new ClassNode();
        try (InputStream in = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
            if (in == null) {
                // TeaVM has made it, for a lambda for example.
                return;
            }
            new ClassReader(in).accept(node, 0);
        }
        for (FieldNode field : node.fields) {
            checkSignature(type + "." + field.name, field.signature);
        }
        for (MethodNode method : node.methods) {
            String name = method.name + method.desc;
            if (methods.contains(name) && !known.contains(type + "." + name)) {
                check(node, method);
            }
        }
    }

    private void check(ClassNode type, MethodNode method) {
        String name = type.name.replace('/', '.') + "." + method.name;
        checkSignature(name, method.signature);
        for (LocalVariableNode variable : method.localVariables == null ? List.<LocalVariableNode>of()
                : method.localVariables) {
            checkSignature(name, variable.signature);
        }
        DialectRules rules = new DialectRules(loader, known);
        Frame<BasicValue>[] frames = frames(type, method);
        String place = name;
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode instruction = method.instructions.get(i);
            if (instruction instanceof LineNumberNode line) {
                place = name + " (" + type.sourceFile + ":" + line.line + ")";
            } else if (frames[i] != null && instruction.getOpcode() >= 0) {
                String where = place;
                rules.complaint(instruction, frames[i]).ifPresent(what -> complaints.add(where + ": " + what));
            }
        }
        if (!method.tryCatchBlocks.isEmpty()) {
            complaints.add(name + ": it catches an exception. The script throws other ones, or none: ask before"
                    + " what you would catch after.");
        }
    }

    private Frame<BasicValue>[] frames(ClassNode type, MethodNode method) {
        try {
            return new Analyzer<>(new Values(loader)).analyzeAndComputeMaxs(type.name, method);
        } catch (AnalyzerException failed) {
            throw new IllegalStateException(type.name + "." + method.name + " can't be followed", failed);
        }
    }

    private void checkSignature(String place, String signature) {
        if (signature != null && signature.matches(".*Ljava/util/Optional<Ljava/lang/\\w+;>.*")) {
            complaints.add(place + ": " + DialectRules.OPTIONAL);
        }
    }
}
