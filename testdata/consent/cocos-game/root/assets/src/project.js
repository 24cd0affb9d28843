var id = jsb.reflection.callStaticMethod("org/cocos2dx/javascript/AppActivity", "getDeviceInfo", "(Ljava/lang/String;)Ljava/lang/String;", "x");
