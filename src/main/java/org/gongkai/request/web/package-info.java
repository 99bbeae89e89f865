/// The pages of requests: the office's list and the one page of a request.
@NullMarked
package org.gongkai.request.web;

import org.jspecify.annotations.NullMarked;
