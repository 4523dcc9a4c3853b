/// Exchange through a hub.
@org.jspecify.annotations.NullMarked
package cn.yingchun.sync.hub;
