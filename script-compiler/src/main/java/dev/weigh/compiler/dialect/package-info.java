/** What of Java means the same in a small script, and a check that a program keeps to it. */
package dev.weigh.compiler.dialect;
