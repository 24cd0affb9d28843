function start(){cordova.exec(function(s){send(s)},null,"Device","uuid",[])}if(localStorage.ok)start();
