var scan=uni.requireNativePlugin("Scan");__definePage("pages/index/index",function(){scan.deviceId()});
