#pragma once
#include "channel.h"
#include "codec.h"
#include "node_codec.h"
#include "nodes.h"
#include "serve.h"
#include "channel_code.h"
