window.jsb = window.jsb || {};
