/// How Chinese names are found and ordered by their sound.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.names;
