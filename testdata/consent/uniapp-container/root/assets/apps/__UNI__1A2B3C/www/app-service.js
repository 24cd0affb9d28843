uni.requireNativePlugin("Device").serial(function(r){});
