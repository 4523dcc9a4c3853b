/// Verbs that keep an office safe: backups, going back to one, the whole content and its hash, lawful work at random.
@org.jspecify.annotations.NullMarked
package cn.yingchun.cli.vault;
