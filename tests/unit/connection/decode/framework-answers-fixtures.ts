// Made once by devalue 5, turbo-stream 2 and turbo-stream 3 themselves.

export const DEVALUED =
	'[{"user":1,"sessions":9,"again":10},{"name":2,"m":3,"s":6,"b":8},"A",["Map",4,5],"a",1,["Set",5,7],2,["BigInt","10"],[10,16],{"id":11,"current":12,"ip":13,"seen":14,"n":15},"7c9e6679-7425-40de-944b-e07fc1f90ae7",true,"198.51.100.7",["Date","2025-11-24T16:00:00.000Z"],null,{"id":17,"current":18,"ip":19,"seen":20,"u":-1},"0f8fad5b-d9cb-469f-a165-70867728950e",false,"198.51.100.8",["Date","2025-11-13T02:13:20.000Z"]]';

export const TURBO_STREAM =
	'[{"_1":2},"routes",{"_3":4},"data",{"_5":6,"_18":19,"_36":20,"_37":38},"user",{"_7":8,"_9":10,"_13":14,"_16":17},"name","A","m",["M",11,12],"a",1,"s",["S",12,15],2,"b",["B","10"],"sessions",[20,30],{"_21":22,"_23":24,"_25":26,"_27":28,"_29":-5},"id","7c9e6679-7425-40de-944b-e07fc1f90ae7","current",true,"ip","198.51.100.7","seen",["D",1764000000000],"n",{"_21":31,"_23":32,"_25":33,"_27":34,"_35":-7},"0f8fad5b-d9cb-469f-a165-70867728950e",false,"198.51.100.8",["D",1763000000000],"u","again","later",["P",38]]\nP38:[{"_18":19}]\n';

export const TURBO_STREAM_3 =
	'{"routes":{"data":{"sessions":[{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","seen":D"2025-11-24T16:00:00.000Z","none":u,"big":b10,"m":M[["a",1]],"s":S[1,2]},{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","seen":D"2025-11-13T02:13:20.000Z","odd":"\\"}\\\\,:"}],"again":@9,"day":@10,"later":$0,"failed":$1}}}\n0:{"sessions":[{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}],"day":@10}\n1!E{"name":"Error","message":"<redacted>","stack":u,"cause":u}\n';
