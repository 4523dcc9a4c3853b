/// Keys of an office: one master key, wrapped once for each user by a password.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.keys;
