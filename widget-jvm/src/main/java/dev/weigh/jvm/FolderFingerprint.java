package dev.weigh.jvm;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Tells whether files have changed: the stamp of a folder is another one when one of its files is. Hidden files and
 * {@code node_modules} count for nothing.
 */
final class FolderFingerprint {

    private final Path folder;
    private final List<Path> scripts;

    /** The stamp of a folder, and of scripts that lie elsewhere. */
    FolderFingerprint(Path folder, List<Path> scripts) {
        this.folder = folder;
        this.scripts = scripts;
    }

    /** The stamp of this moment. */
    String now() {
        Sum sum = new Sum();
        try {
            Files.walkFileTree(folder, sum);
            for (Path script : scripts) {
                sum.visitFile(script, Files.readAttributes(script, BasicFileAttributes.class));
            }
        } catch (IOException gone) {
            // A file that goes away meanwhile is a change too.
            sum.add(gone.toString());
        }
        return Long.toHexString(sum.sum);
    }

    /** Adds up the files in whatever order they come. */
    private final class Sum extends SimpleFileVisitor<Path> {

        private static final long PRIME = 0x100000001b3L;

        private long sum;

        /** FNV-1a, of which a sum is taken. */
        private void add(String text) {
            long hash = 0xcbf29ce484222325L;
            for (char letter : text.toCharArray()) {
                hash = (hash ^ letter) * PRIME;
            }
            sum += hash;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && isLeftOut(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isLeftOut(file)) {
                add(file + "\n" + attributes.lastModifiedTime() + "\n" + attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path path) {
            String name = path.getFileName().toString();
            return name.startsWith(".") || name.equals("node_modules");
        }
    }
}
