// SPDX-License-Identifier: Apache-2.0
#pragma once

/// ND_HEAP_OF_ASAN is defined where AddressSanitizer has replaced the heap. gcc and clang say so in different words.
#if defined(__SANITIZE_ADDRESS__)
#define ND_HEAP_OF_ASAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ND_HEAP_OF_ASAN
#endif
#endif
