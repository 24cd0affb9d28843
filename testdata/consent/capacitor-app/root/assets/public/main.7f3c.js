const t={title:"隐私政策",yes:"同意",no:"不同意"};document.querySelector("#app").innerHTML=t.title;
