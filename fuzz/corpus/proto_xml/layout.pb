
£
9
android*http://schemas.android.com/apk/res/android
2
app'http://schemas.android.com/apk/res-autoLinearLayout"k
*http://schemas.android.com/apk/res/androidlayout_height@dimen/margin"(õ„2
€€”ødimen/margin"`
*http://schemas.android.com/apk/res/androidlayout_widthmatch_parent"(ô„2:0ÿÿÿÿÿÿÿÿÿ*
    N*›
’TextView"[
*http://schemas.android.com/apk/res/androidid@+id/policy"(Ğ„2
ƒ€œø	id/policy"a
*http://schemas.android.com/apk/res/androidlayout_heightwrap_content"(õ„2:0şÿÿÿÿÿÿÿÿ"`
*http://schemas.android.com/apk/res/androidlayout_widthwrap_content"(ô„2:0şÿÿÿÿÿÿÿÿ"d
*http://schemas.android.com/apk/res/androidtext@string/policy"(Ï‚„2
ƒ€°østring/policy*
    L*
•Button"D
'http://schemas.android.com/apk/res-autokindbox"(€€ˆø2:0"Y
*http://schemas.android.com/apk/res/androidid
@+id/agree"(Ğ„2
€€œøid/agree"a
*http://schemas.android.com/apk/res/androidlayout_heightwrap_content"(õ„2:0şÿÿÿÿÿÿÿÿ"`
*http://schemas.android.com/apk/res/androidlayout_widthwrap_content"(ô„2:0şÿÿÿÿÿÿÿÿ"A
*http://schemas.android.com/apk/res/androidonClickagree(ï„„"b
*http://schemas.android.com/apk/res/androidtext@string/agree"(Ï‚„2
€€°østring/agree*
    c*İ
ÔButton"[
*http://schemas.android.com/apk/res/androidid@+id/refuse"	(Ğ„2
„€œø	id/refuse"a
*http://schemas.android.com/apk/res/androidlayout_heightwrap_content"	(õ„2:0şÿÿÿÿÿÿÿÿ"`
*http://schemas.android.com/apk/res/androidlayout_widthwrap_content"	(ô„2:0şÿÿÿÿÿÿÿÿ"B
*http://schemas.android.com/apk/res/androidonClickrefuse(ï„„"d
*http://schemas.android.com/apk/res/androidtext@string/refuse"	(Ï‚„2
„€°østring/refuse	*	

e