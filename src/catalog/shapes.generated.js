// Written by `npm run generate`, from the schemas of catalogs.
import { isDeepStrictEqual } from 'node:util';
"use strict";
export const catalogShape = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"catalogShape","title":"Error code catalog","type":"object","additionalProperties":false,"required":["id","title","packages","vendoredModules","globals","sources","receivers","spaces","channels","hazards"],"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"$ref":"#/definitions/localized"},"shortTitle":{"$ref":"#/definitions/localized"},"packages":{"type":"array","items":{"$ref":"#/definitions/line"},"uniqueItems":true},"vendoredModules":{"type":"array","items":{"$ref":"#/definitions/line"},"uniqueItems":true},"globals":{"type":"array","items":{"$ref":"#/definitions/line"},"uniqueItems":true},"companions":{"type":"array","items":{"$ref":"#/definitions/companion"}},"sources":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/source"}},"receivers":{"type":"array","items":{"$ref":"#/definitions/receiver"}},"spaces":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/space"}},"channels":{"type":"array","items":{"$ref":"#/definitions/channel"}},"hazards":{"type":"array","items":{"$ref":"#/definitions/hazard"}}},"definitions":{"localized":{"type":"object","additionalProperties":false,"required":["en","zh-CN"],"properties":{"en":{"$ref":"#/definitions/line"},"zh-CN":{"$ref":"#/definitions/line"}}},"identifier":{"type":"string","pattern":"^[A-Za-z_$][\\w$-]*$"},"line":{"type":"string","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},"value":{"type":["string","integer"],"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","minimum":-9007199254740991,"maximum":9007199254740991},"companion":{"type":"object","additionalProperties":false,"required":["package","sources"],"properties":{"package":{"$ref":"#/definitions/line"},"hooks":{"type":"array","items":{"$ref":"#/definitions/hook"}},"sources":{"$ref":"#/definitions/sourceReferences"}}},"hook":{"type":"object","additionalProperties":false,"required":["name","receiver","event","listener"],"properties":{"name":{"$ref":"#/definitions/identifier"},"receiver":{"type":"integer","minimum":0},"event":{"type":"integer","minimum":0},"listener":{"type":"integer","minimum":0}}},"source":{"type":"object","additionalProperties":false,"required":["id","kind","title"],"properties":{"id":{"$ref":"#/definitions/identifier"},"kind":{"enum":["document","typings","observation"]},"title":{"$ref":"#/definitions/line"},"file":{"type":"string"},"document":{"type":"string"},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"retrieved":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"package":{"type":"string"},"version":{"type":"string"}},"allOf":[{"if":{"properties":{"kind":{"const":"document"}}},"then":{"required":["file","sha256"]}},{"if":{"properties":{"kind":{"const":"document"}},"not":{"required":["retrieved"]}},"then":{"required":["date"]}},{"if":{"properties":{"kind":{"const":"typings"}}},"then":{"required":["package","version"]}}]},"sourceReferences":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z_$][\\w$-]*(#L[1-9]\\d*)?$"},"uniqueItems":true},"receiver":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/identifier"},"types":{"type":"array","items":{"type":"string"},"uniqueItems":true},"events":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/line"},"uniqueItems":true},"createdBy":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"$ref":"#/definitions/identifier"},"member":{"type":"string"},"property":{"type":"string"}}}}}},"space":{"type":"object","additionalProperties":false,"required":["id","values","names","open","codes"],"dependencies":{"exported":["path"]},"properties":{"id":{"$ref":"#/definitions/identifier"},"enum":{"type":"string"},"path":{"type":"array","minItems":1,"items":{"type":"string"}},"exported":{"enum":["default","name"]},"values":{"enum":["string","number","mixed"]},"names":{"enum":["vendor","catalog"]},"open":{"type":"boolean"},"partial":{"type":"boolean"},"toldApartBy":{"type":"string"},"codes":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/code"}}}},"code":{"type":"object","additionalProperties":false,"required":["name","value","status","effect","channels","sources","summary","remedy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z_$][\\w$]*$"},"value":{"$ref":"#/definitions/value"},"status":{"enum":["active","deprecated","hidden"]},"successor":{"type":"string"},"effect":{"enum":["session-ended","action-needed","retrying","ignorable","success"]},"general":{"type":"boolean"},"feature":{"$ref":"#/definitions/feature"},"channels":{"type":"array","items":{"$ref":"#/definitions/identifier"},"uniqueItems":true},"sources":{"$ref":"#/definitions/sourceReferences"},"summary":{"$ref":"#/definitions/localized"},"remedy":{"$ref":"#/definitions/localized"},"errata":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/erratum"}}}},"feature":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/identifier"},"uniqueItems":true},"erratum":{"type":"object","additionalProperties":false,"required":["note"],"properties":{"name":{"type":"string"},"value":{"$ref":"#/definitions/value"},"note":{"$ref":"#/definitions/localized"}}},"channel":{"type":"object","additionalProperties":false,"required":["id","kind","role","open","receiver","payload","sources"],"properties":{"id":{"$ref":"#/definitions/identifier"},"kind":{"enum":["event","callback","option","prop","method"]},"name":{"type":"string"},"constant":{"type":"string"},"role":{"enum":["error","status"]},"effect":{"enum":["session-ended","action-needed","retrying","ignorable"]},"throws":{"type":"boolean"},"feature":{"$ref":"#/definitions/feature"},"open":{"type":"boolean"},"receiver":{"$ref":"#/definitions/identifier"},"payload":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/payload"}},"sources":{"$ref":"#/definitions/sourceReferences"}}},"payload":{"type":"object","additionalProperties":false,"required":["space","path"],"properties":{"space":{"$ref":"#/definitions/identifier"},"parameter":{"type":"integer","minimum":0},"path":{"type":"array","items":{"type":"string"}},"reads":{"enum":["value","name"]},"codes":{"enum":["any"]}}},"hazard":{"type":"object","required":["kind"],"oneOf":[{"additionalProperties":false,"required":["kind","space","value","codes"],"properties":{"kind":{"const":"same-value"},"space":{"$ref":"#/definitions/identifier"},"value":{"$ref":"#/definitions/value"},"codes":{"type":"array","minItems":2,"items":{"type":"string"}}}},{"additionalProperties":false,"required":["kind","space","code"],"properties":{"kind":{"const":"name-differs-from-value"},"space":{"$ref":"#/definitions/identifier"},"code":{"type":"string"}}},{"additionalProperties":false,"required":["kind","value","spaces"],"properties":{"kind":{"const":"value-in-two-spaces"},"value":{"$ref":"#/definitions/value"},"spaces":{"type":"array","minItems":2,"items":{"$ref":"#/definitions/identifier"}}}}],"discriminator":{"propertyName":"kind"}}}};
const func2 = Object.prototype.hasOwnProperty;
const func0 = isDeepStrictEqual;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const schema7 = {"type":"object","additionalProperties":false,"required":["en","zh-CN"],"properties":{"en":{"$ref":"#/definitions/line"},"zh-CN":{"$ref":"#/definitions/line"}}};
const schema8 = {"type":"string","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"};
const func3 = ((text) => [...text].length);
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) < 1){
validate23.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data}];
return false;
}
else {
if(!pattern1.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",parentSchema:schema8,data}];
return false;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.en === undefined) && (missing0 = "en")) || ((data["zh-CN"] === undefined) && (missing0 = "zh-CN"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema7.required,parentSchema:schema7,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "en") || (key0 === "zh-CN"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.en !== undefined){
const _errs2 = errors;
if(!(validate23(data.en, {instancePath:instancePath+"/en",parentData:data,parentDataProperty:"en",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["zh-CN"] !== undefined){
const _errs3 = errors;
if(!(validate23(data["zh-CN"], {instancePath:instancePath+"/zh-CN",parentData:data,parentDataProperty:"zh-CN",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"required":["package","sources"],"properties":{"package":{"$ref":"#/definitions/line"},"hooks":{"type":"array","items":{"$ref":"#/definitions/hook"}},"sources":{"$ref":"#/definitions/sourceReferences"}}};
const schema10 = {"type":"object","additionalProperties":false,"required":["name","receiver","event","listener"],"properties":{"name":{"$ref":"#/definitions/identifier"},"receiver":{"type":"integer","minimum":0},"event":{"type":"integer","minimum":0},"listener":{"type":"integer","minimum":0}}};
const schema11 = {"type":"string","pattern":"^[A-Za-z_$][\\w$-]*$"};
const pattern2 = new RegExp("^[A-Za-z_$][\\w$-]*$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate34.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][\\w$-]*$"},message:"must match pattern \""+"^[A-Za-z_$][\\w$-]*$"+"\"",schema:"^[A-Za-z_$][\\w$-]*$",parentSchema:schema11,data}];
return false;
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.receiver === undefined) && (missing0 = "receiver"))) || ((data.event === undefined) && (missing0 = "event"))) || ((data.listener === undefined) && (missing0 = "listener"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema10.required,parentSchema:schema10,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "receiver")) || (key0 === "event")) || (key0 === "listener"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate34(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiver !== undefined){
let data1 = data.receiver;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate33.errors = [{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.receiver.type,parentSchema:schema10.properties.receiver,data:data1}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.receiver,data:data1}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data2 = data.event;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.event.type,parentSchema:schema10.properties.event,data:data2}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.event,data:data2}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.listener !== undefined){
let data3 = data.listener;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate33.errors = [{instancePath:instancePath+"/listener",schemaPath:"#/properties/listener/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.listener.type,parentSchema:schema10.properties.listener,data:data3}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate33.errors = [{instancePath:instancePath+"/listener",schemaPath:"#/properties/listener/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.listener,data:data3}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z_$][\\w$-]*(#L[1-9]\\d*)?$"},"uniqueItems":true};
const pattern3 = new RegExp("^[A-Za-z_$][\\w$-]*(#L[1-9]\\d*)?$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate37.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate37.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][\\w$-]*(#L[1-9]\\d*)?$"},message:"must match pattern \""+"^[A-Za-z_$][\\w$-]*(#L[1-9]\\d*)?$"+"\"",schema:"^[A-Za-z_$][\\w$-]*(#L[1-9]\\d*)?$",parentSchema:schema12.items,data:data0}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.items.type,parentSchema:schema12.items,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate37.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema12,data}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.type,parentSchema:schema12,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.package === undefined) && (missing0 = "package")) || ((data.sources === undefined) && (missing0 = "sources"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema9.required,parentSchema:schema9,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "package") || (key0 === "hooks")) || (key0 === "sources"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.package !== undefined){
const _errs2 = errors;
if(!(validate23(data.package, {instancePath:instancePath+"/package",parentData:data,parentDataProperty:"package",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hooks !== undefined){
let data1 = data.hooks;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate33(data1[i0], {instancePath:instancePath+"/hooks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.properties.hooks.type,parentSchema:schema9.properties.hooks,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
const _errs6 = errors;
if(!(validate37(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["id","kind","title"],"properties":{"id":{"$ref":"#/definitions/identifier"},"kind":{"enum":["document","typings","observation"]},"title":{"$ref":"#/definitions/line"},"file":{"type":"string"},"document":{"type":"string"},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"retrieved":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"package":{"type":"string"},"version":{"type":"string"}},"allOf":[{"if":{"properties":{"kind":{"const":"document"}}},"then":{"required":["file","sha256"]}},{"if":{"properties":{"kind":{"const":"document"}},"not":{"required":["retrieved"]}},"then":{"required":["date"]}},{"if":{"properties":{"kind":{"const":"typings"}}},"then":{"required":["package","version"]}}]};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("document" !== data.kind){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate40.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema13.allOf[0].then.required,parentSchema:schema13.allOf[0].then,data}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema13.allOf[0].if,parentSchema:schema13.allOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate40.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.retrieved === undefined) && (missing1 = "retrieved")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs10 === errors;
if(valid4){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("document" !== data.kind){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.date === undefined) && (missing2 = "date")){
validate40.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema13.allOf[1].then.required,parentSchema:schema13.allOf[1].then,data}];
return false;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema13.allOf[1].if,parentSchema:schema13.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate40.errors = vErrors;
return false;
}
var valid0 = _errs6 === errors;
if(valid0){
const _errs13 = errors;
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("typings" !== data.kind){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.package === undefined) && (missing3 = "package")) || ((data.version === undefined) && (missing3 = "version"))){
validate40.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema13.allOf[2].then.required,parentSchema:schema13.allOf[2].then,data}];
return false;
}
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
const err7 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema13.allOf[2].if,parentSchema:schema13.allOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate40.errors = vErrors;
return false;
}
var valid0 = _errs13 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.id === undefined) && (missing4 = "id")) || ((data.kind === undefined) && (missing4 = "kind"))) || ((data.title === undefined) && (missing4 = "title"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema13.required,parentSchema:schema13,data}];
return false;
}
else {
const _errs18 = errors;
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.id !== undefined){
const _errs19 = errors;
if(!(validate34(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid8 = _errs19 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.kind !== undefined){
let data4 = data.kind;
const _errs20 = errors;
if(!(((data4 === "document") || (data4 === "typings")) || (data4 === "observation"))){
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema13.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.kind.enum,parentSchema:schema13.properties.kind,data:data4}];
return false;
}
var valid8 = _errs20 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.title !== undefined){
const _errs21 = errors;
if(!(validate23(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.file !== undefined){
let data6 = data.file;
const _errs22 = errors;
if(typeof data6 !== "string"){
validate40.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data6}];
return false;
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.document !== undefined){
let data7 = data.document;
const _errs24 = errors;
if(typeof data7 !== "string"){
validate40.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.document.type,parentSchema:schema13.properties.document,data:data7}];
return false;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.date !== undefined){
let data8 = data.date;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate40.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema13.properties.date,data:data8}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.date.type,parentSchema:schema13.properties.date,data:data8}];
return false;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.retrieved !== undefined){
let data9 = data.retrieved;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate40.errors = [{instancePath:instancePath+"/retrieved",schemaPath:"#/properties/retrieved/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema13.properties.retrieved,data:data9}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/retrieved",schemaPath:"#/properties/retrieved/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.retrieved.type,parentSchema:schema13.properties.retrieved,data:data9}];
return false;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.sha256 !== undefined){
let data10 = data.sha256;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate40.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema13.properties.sha256,data:data10}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.sha256.type,parentSchema:schema13.properties.sha256,data:data10}];
return false;
}
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.package !== undefined){
let data11 = data.package;
const _errs32 = errors;
if(typeof data11 !== "string"){
validate40.errors = [{instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.package.type,parentSchema:schema13.properties.package,data:data11}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.version !== undefined){
let data12 = data.version;
const _errs34 = errors;
if(typeof data12 !== "string"){
validate40.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data12}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/identifier"},"types":{"type":"array","items":{"type":"string"},"uniqueItems":true},"events":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/line"},"uniqueItems":true},"createdBy":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"$ref":"#/definitions/identifier"},"member":{"type":"string"},"property":{"type":"string"}}}}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema14.required,parentSchema:schema14,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "types")) || (key0 === "events")) || (key0 === "createdBy"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate34(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data1 = data.types;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate44.errors = [{instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.types.items.type,parentSchema:schema14.properties.types.items,data:data2}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate44.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema14.properties.types,data:data1}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.types.type,parentSchema:schema14.properties.types,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data3 = data.events;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length < 1){
validate44.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14.properties.events,data:data3}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
const _errs9 = errors;
if(!(validate23(data3[i2], {instancePath:instancePath+"/events/" + i2,parentData:data3,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data3.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data3[i3], data3[j1])){
validate44.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema14.properties.events,data:data3}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.events.type,parentSchema:schema14.properties.events,data:data3}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdBy !== undefined){
let data5 = data.createdBy;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length < 1){
validate44.errors = [{instancePath:instancePath+"/createdBy",schemaPath:"#/properties/createdBy/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14.properties.createdBy,data:data5}];
return false;
}
else {
var valid5 = true;
const len2 = data5.length;
for(let i4=0; i4<len2; i4++){
let data6 = data5[i4];
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.on === undefined) && (missing1 = "on")){
validate44.errors = [{instancePath:instancePath+"/createdBy/" + i4,schemaPath:"#/properties/createdBy/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema14.properties.createdBy.items.required,parentSchema:schema14.properties.createdBy.items,data:data6}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!(((key1 === "on") || (key1 === "member")) || (key1 === "property"))){
validate44.errors = [{instancePath:instancePath+"/createdBy/" + i4,schemaPath:"#/properties/createdBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14.properties.createdBy.items,data:data6}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.on !== undefined){
const _errs15 = errors;
if(!(validate34(data6.on, {instancePath:instancePath+"/createdBy/" + i4+"/on",parentData:data6,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.member !== undefined){
let data8 = data6.member;
const _errs16 = errors;
if(typeof data8 !== "string"){
validate44.errors = [{instancePath:instancePath+"/createdBy/" + i4+"/member",schemaPath:"#/properties/createdBy/items/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.createdBy.items.properties.member.type,parentSchema:schema14.properties.createdBy.items.properties.member,data:data8}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.property !== undefined){
let data9 = data6.property;
const _errs18 = errors;
if(typeof data9 !== "string"){
validate44.errors = [{instancePath:instancePath+"/createdBy/" + i4+"/property",schemaPath:"#/properties/createdBy/items/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.createdBy.items.properties.property.type,parentSchema:schema14.properties.createdBy.items.properties.property,data:data9}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/createdBy/" + i4,schemaPath:"#/properties/createdBy/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.createdBy.items.type,parentSchema:schema14.properties.createdBy.items,data:data6}];
return false;
}
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/createdBy",schemaPath:"#/properties/createdBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.createdBy.type,parentSchema:schema14.properties.createdBy,data:data5}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["id","values","names","open","codes"],"dependencies":{"exported":["path"]},"properties":{"id":{"$ref":"#/definitions/identifier"},"enum":{"type":"string"},"path":{"type":"array","minItems":1,"items":{"type":"string"}},"exported":{"enum":["default","name"]},"values":{"enum":["string","number","mixed"]},"names":{"enum":["vendor","catalog"]},"open":{"type":"boolean"},"partial":{"type":"boolean"},"toldApartBy":{"type":"string"},"codes":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/code"}}}};
const schema16 = {"type":"object","additionalProperties":false,"required":["name","value","status","effect","channels","sources","summary","remedy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z_$][\\w$]*$"},"value":{"$ref":"#/definitions/value"},"status":{"enum":["active","deprecated","hidden"]},"successor":{"type":"string"},"effect":{"enum":["session-ended","action-needed","retrying","ignorable","success"]},"general":{"type":"boolean"},"feature":{"$ref":"#/definitions/feature"},"channels":{"type":"array","items":{"$ref":"#/definitions/identifier"},"uniqueItems":true},"sources":{"$ref":"#/definitions/sourceReferences"},"summary":{"$ref":"#/definitions/localized"},"remedy":{"$ref":"#/definitions/localized"},"errata":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/erratum"}}}};
const pattern7 = new RegExp("^[A-Za-z_$][\\w$]*$", "u");
const schema17 = {"type":["string","integer"],"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","minimum":-9007199254740991,"maximum":9007199254740991};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type},message:"must be string,integer",schema:schema17.type,parentSchema:schema17,data}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate52.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema17,data}];
return false;
}
else {
if(data < -9007199254740991 || isNaN(data)){
validate52.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema17,data}];
return false;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate52.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",parentSchema:schema17,data}];
return false;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"array","minItems":1,"items":{"$ref":"#/definitions/identifier"},"uniqueItems":true};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate54.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate34(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
validate54.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema18,data}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.type,parentSchema:schema18,data}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["note"],"properties":{"name":{"type":"string"},"value":{"$ref":"#/definitions/value"},"note":{"$ref":"#/definitions/localized"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.note === undefined) && (missing0 = "note")){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema19.required,parentSchema:schema19,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "note"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate61.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs4 = errors;
if(!(validate52(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs5 = errors;
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.name === undefined) && (missing0 = "name")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.effect === undefined) && (missing0 = "effect"))) || ((data.channels === undefined) && (missing0 = "channels"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.remedy === undefined) && (missing0 = "remedy"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema16.required,parentSchema:schema16,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate51.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][\\w$]*$"},message:"must match pattern \""+"^[A-Za-z_$][\\w$]*$"+"\"",schema:"^[A-Za-z_$][\\w$]*$",parentSchema:schema16.properties.name,data:data0}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.name.type,parentSchema:schema16.properties.name,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs4 = errors;
if(!(validate52(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((data2 === "active") || (data2 === "deprecated")) || (data2 === "hidden"))){
validate51.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema16.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.status.enum,parentSchema:schema16.properties.status,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.successor !== undefined){
let data3 = data.successor;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate51.errors = [{instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.successor.type,parentSchema:schema16.properties.successor,data:data3}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data4 = data.effect;
const _errs8 = errors;
if(!(((((data4 === "session-ended") || (data4 === "action-needed")) || (data4 === "retrying")) || (data4 === "ignorable")) || (data4 === "success"))){
validate51.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema16.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.effect.enum,parentSchema:schema16.properties.effect,data:data4}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.general !== undefined){
let data5 = data.general;
const _errs9 = errors;
if(typeof data5 !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema16.properties.general.type,parentSchema:schema16.properties.general,data:data5}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feature !== undefined){
const _errs11 = errors;
if(!(validate54(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data7 = data.channels;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate34(data7[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
validate51.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema16.properties.channels,data:data7}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.channels.type,parentSchema:schema16.properties.channels,data:data7}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
const _errs15 = errors;
if(!(validate37(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs16 = errors;
if(!(validate22(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remedy !== undefined){
const _errs17 = errors;
if(!(validate22(data.remedy, {instancePath:instancePath+"/remedy",parentData:data,parentDataProperty:"remedy",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errata !== undefined){
let data12 = data.errata;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data12)){
if(data12.length < 1){
validate51.errors = [{instancePath:instancePath+"/errata",schemaPath:"#/properties/errata/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.properties.errata,data:data12}];
return false;
}
else {
var valid3 = true;
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
const _errs20 = errors;
if(!(validate61(data12[i2], {instancePath:instancePath+"/errata/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/errata",schemaPath:"#/properties/errata/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.errata.type,parentSchema:schema16.properties.errata,data:data12}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.values === undefined) && (missing0 = "values"))) || ((data.names === undefined) && (missing0 = "names"))) || ((data.open === undefined) && (missing0 = "open"))) || ((data.codes === undefined) && (missing0 = "codes"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema15.required,parentSchema:schema15,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data}];
return false;
break;
}
}
if(_errs1 === errors){
let missing1;
if(data.exported !== undefined && ((data.path === undefined) && (missing1 = "path"))){
validate49.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "exported",
    missingProperty: missing1,
    depsCount: 1,
    deps: "path"},message:"must have property path when property exported is present",schema:schema15.dependencies,parentSchema:schema15,data}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate34(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.enum !== undefined){
let data1 = data.enum;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate49.errors = [{instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.enum.type,parentSchema:schema15.properties.enum,data:data1}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.path !== undefined){
let data2 = data.path;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate49.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.path,data:data2}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate49.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"#/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.path.items.type,parentSchema:schema15.properties.path.items,data:data3}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.path.type,parentSchema:schema15.properties.path,data:data2}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.exported !== undefined){
let data4 = data.exported;
const _errs9 = errors;
if(!((data4 === "default") || (data4 === "name"))){
validate49.errors = [{instancePath:instancePath+"/exported",schemaPath:"#/properties/exported/enum",keyword:"enum",params:{allowedValues: schema15.properties.exported.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.exported.enum,parentSchema:schema15.properties.exported,data:data4}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.values !== undefined){
let data5 = data.values;
const _errs10 = errors;
if(!(((data5 === "string") || (data5 === "number")) || (data5 === "mixed"))){
validate49.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/enum",keyword:"enum",params:{allowedValues: schema15.properties.values.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.values.enum,parentSchema:schema15.properties.values,data:data5}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.names !== undefined){
let data6 = data.names;
const _errs11 = errors;
if(!((data6 === "vendor") || (data6 === "catalog"))){
validate49.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/enum",keyword:"enum",params:{allowedValues: schema15.properties.names.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.names.enum,parentSchema:schema15.properties.names,data:data6}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.open !== undefined){
let data7 = data.open;
const _errs12 = errors;
if(typeof data7 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.open.type,parentSchema:schema15.properties.open,data:data7}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.partial !== undefined){
let data8 = data.partial;
const _errs14 = errors;
if(typeof data8 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.partial.type,parentSchema:schema15.properties.partial,data:data8}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.toldApartBy !== undefined){
let data9 = data.toldApartBy;
const _errs16 = errors;
if(typeof data9 !== "string"){
validate49.errors = [{instancePath:instancePath+"/toldApartBy",schemaPath:"#/properties/toldApartBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.toldApartBy.type,parentSchema:schema15.properties.toldApartBy,data:data9}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.codes !== undefined){
let data10 = data.codes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data10)){
if(data10.length < 1){
validate49.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.codes,data:data10}];
return false;
}
else {
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate51(data10[i1], {instancePath:instancePath+"/codes/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.codes.type,parentSchema:schema15.properties.codes,data:data10}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["id","kind","role","open","receiver","payload","sources"],"properties":{"id":{"$ref":"#/definitions/identifier"},"kind":{"enum":["event","callback","option","prop","method"]},"name":{"type":"string"},"constant":{"type":"string"},"role":{"enum":["error","status"]},"effect":{"enum":["session-ended","action-needed","retrying","ignorable"]},"throws":{"type":"boolean"},"feature":{"$ref":"#/definitions/feature"},"open":{"type":"boolean"},"receiver":{"$ref":"#/definitions/identifier"},"payload":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/payload"}},"sources":{"$ref":"#/definitions/sourceReferences"}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["space","path"],"properties":{"space":{"$ref":"#/definitions/identifier"},"parameter":{"type":"integer","minimum":0},"path":{"type":"array","items":{"type":"string"}},"reads":{"enum":["value","name"]},"codes":{"enum":["any"]}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.space === undefined) && (missing0 = "space")) || ((data.path === undefined) && (missing0 = "path"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema21.required,parentSchema:schema21,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "space") || (key0 === "parameter")) || (key0 === "path")) || (key0 === "reads")) || (key0 === "codes"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.space !== undefined){
const _errs2 = errors;
if(!(validate34(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameter !== undefined){
let data1 = data.parameter;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate71.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.parameter.type,parentSchema:schema21.properties.parameter,data:data1}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.parameter,data:data1}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data2 = data.path;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate71.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"#/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.path.items.type,parentSchema:schema21.properties.path.items,data:data3}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.path.type,parentSchema:schema21.properties.path,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reads !== undefined){
let data4 = data.reads;
const _errs9 = errors;
if(!((data4 === "value") || (data4 === "name"))){
validate71.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/enum",keyword:"enum",params:{allowedValues: schema21.properties.reads.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.reads.enum,parentSchema:schema21.properties.reads,data:data4}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codes !== undefined){
let data5 = data.codes;
const _errs10 = errors;
if(!(data5 === "any")){
validate71.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/enum",keyword:"enum",params:{allowedValues: schema21.properties.codes.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.codes.enum,parentSchema:schema21.properties.codes,data:data5}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.open === undefined) && (missing0 = "open"))) || ((data.receiver === undefined) && (missing0 = "receiver"))) || ((data.payload === undefined) && (missing0 = "payload"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema20.required,parentSchema:schema20,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate34(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!(((((data1 === "event") || (data1 === "callback")) || (data1 === "option")) || (data1 === "prop")) || (data1 === "method"))){
validate67.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.kind.enum,parentSchema:schema20.properties.kind,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate67.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.name.type,parentSchema:schema20.properties.name,data:data2}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constant !== undefined){
let data3 = data.constant;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate67.errors = [{instancePath:instancePath+"/constant",schemaPath:"#/properties/constant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.constant.type,parentSchema:schema20.properties.constant,data:data3}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data4 = data.role;
const _errs8 = errors;
if(!((data4 === "error") || (data4 === "status"))){
validate67.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema20.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.role.enum,parentSchema:schema20.properties.role,data:data4}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data5 = data.effect;
const _errs9 = errors;
if(!((((data5 === "session-ended") || (data5 === "action-needed")) || (data5 === "retrying")) || (data5 === "ignorable"))){
validate67.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema20.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.effect.enum,parentSchema:schema20.properties.effect,data:data5}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throws !== undefined){
let data6 = data.throws;
const _errs10 = errors;
if(typeof data6 !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/throws",schemaPath:"#/properties/throws/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.throws.type,parentSchema:schema20.properties.throws,data:data6}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feature !== undefined){
const _errs12 = errors;
if(!(validate54(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open !== undefined){
let data8 = data.open;
const _errs13 = errors;
if(typeof data8 !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.open.type,parentSchema:schema20.properties.open,data:data8}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiver !== undefined){
const _errs15 = errors;
if(!(validate34(data.receiver, {instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
let data10 = data.payload;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data10)){
if(data10.length < 1){
validate67.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.payload,data:data10}];
return false;
}
else {
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate71(data10[i0], {instancePath:instancePath+"/payload/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.payload.type,parentSchema:schema20.properties.payload,data:data10}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
const _errs19 = errors;
if(!(validate37(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["kind"],"oneOf":[{"additionalProperties":false,"required":["kind","space","value","codes"],"properties":{"kind":{"const":"same-value"},"space":{"$ref":"#/definitions/identifier"},"value":{"$ref":"#/definitions/value"},"codes":{"type":"array","minItems":2,"items":{"type":"string"}}}},{"additionalProperties":false,"required":["kind","space","code"],"properties":{"kind":{"const":"name-differs-from-value"},"space":{"$ref":"#/definitions/identifier"},"code":{"type":"string"}}},{"additionalProperties":false,"required":["kind","value","spaces"],"properties":{"kind":{"const":"value-in-two-spaces"},"value":{"$ref":"#/definitions/value"},"spaces":{"type":"array","minItems":2,"items":{"$ref":"#/definitions/identifier"}}}}],"discriminator":{"propertyName":"kind"}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema22.required,parentSchema:schema22,data}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "same-value"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.kind === undefined) && (missing1 = "kind")) || ((data.space === undefined) && (missing1 = "space"))) || ((data.value === undefined) && (missing1 = "value"))) || ((data.codes === undefined) && (missing1 = "codes"))){
validate76.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema22.oneOf[0].required,parentSchema:schema22.oneOf[0],data}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "space")) || (key0 === "value")) || (key0 === "codes"))){
validate76.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22.oneOf[0],data}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
if("same-value" !== data0){
validate76.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "same-value"},message:"must be equal to constant",schema:"same-value",parentSchema:schema22.oneOf[0].properties.kind,data:data0}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.space !== undefined){
const _errs5 = errors;
if(!(validate34(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.value !== undefined){
const _errs6 = errors;
if(!(validate52(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.codes !== undefined){
let data3 = data.codes;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length < 2){
validate76.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/oneOf/0/properties/codes/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema22.oneOf[0].properties.codes,data:data3}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(typeof data4 !== "string"){
validate76.errors = [{instancePath:instancePath+"/codes/" + i0,schemaPath:"#/oneOf/0/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.oneOf[0].properties.codes.items.type,parentSchema:schema22.oneOf[0].properties.codes.items,data:data4}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/oneOf/0/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.oneOf[0].properties.codes.type,parentSchema:schema22.oneOf[0].properties.codes,data:data3}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else if(tag0 === "name-differs-from-value"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.kind === undefined) && (missing2 = "kind")) || ((data.space === undefined) && (missing2 = "space"))) || ((data.code === undefined) && (missing2 = "code"))){
validate76.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema22.oneOf[1].required,parentSchema:schema22.oneOf[1],data}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data){
if(!(((key1 === "kind") || (key1 === "space")) || (key1 === "code"))){
validate76.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22.oneOf[1],data}];
return false;
break;
}
}
if(_errs12 === errors){
if(data.kind !== undefined){
let data5 = data.kind;
const _errs13 = errors;
if("name-differs-from-value" !== data5){
validate76.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "name-differs-from-value"},message:"must be equal to constant",schema:"name-differs-from-value",parentSchema:schema22.oneOf[1].properties.kind,data:data5}];
return false;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.space !== undefined){
const _errs14 = errors;
if(!(validate34(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.code !== undefined){
let data7 = data.code;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate76.errors = [{instancePath:instancePath+"/code",schemaPath:"#/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.oneOf[1].properties.code.type,parentSchema:schema22.oneOf[1].properties.code,data:data7}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else if(tag0 === "value-in-two-spaces"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.kind === undefined) && (missing3 = "kind")) || ((data.value === undefined) && (missing3 = "value"))) || ((data.spaces === undefined) && (missing3 = "spaces"))){
validate76.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema22.oneOf[2].required,parentSchema:schema22.oneOf[2],data}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "value")) || (key2 === "spaces"))){
validate76.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema22.oneOf[2],data}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.kind !== undefined){
let data8 = data.kind;
const _errs19 = errors;
if("value-in-two-spaces" !== data8){
validate76.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "value-in-two-spaces"},message:"must be equal to constant",schema:"value-in-two-spaces",parentSchema:schema22.oneOf[2].properties.kind,data:data8}];
return false;
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.value !== undefined){
const _errs20 = errors;
if(!(validate52(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.spaces !== undefined){
let data10 = data.spaces;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length < 2){
validate76.errors = [{instancePath:instancePath+"/spaces",schemaPath:"#/oneOf/2/properties/spaces/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema22.oneOf[2].properties.spaces,data:data10}];
return false;
}
else {
var valid8 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate34(data10[i1], {instancePath:instancePath+"/spaces/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid8 = _errs23 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/spaces",schemaPath:"#/oneOf/2/properties/spaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.oneOf[2].properties.spaces.type,parentSchema:schema22.oneOf[2].properties.spaces,data:data10}];
return false;
}
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf",schema:schema22.discriminator,parentSchema:schema22,data}];
return false;
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string",schema:schema22.discriminator,parentSchema:schema22,data}];
return false;
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="catalogShape" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.packages === undefined) && (missing0 = "packages"))) || ((data.vendoredModules === undefined) && (missing0 = "vendoredModules"))) || ((data.globals === undefined) && (missing0 = "globals"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.receivers === undefined) && (missing0 = "receivers"))) || ((data.spaces === undefined) && (missing0 = "spaces"))) || ((data.channels === undefined) && (missing0 = "channels"))) || ((data.hazards === undefined) && (missing0 = "hazards"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema6.required,parentSchema:schema6,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
let data0 = data.$schema;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.$schema.type,parentSchema:schema6.properties.$schema,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema6.properties.id,data:data1}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.id.type,parentSchema:schema6.properties.id,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shortTitle !== undefined){
const _errs7 = errors;
if(!(validate22(data.shortTitle, {instancePath:instancePath+"/shortTitle",parentData:data,parentDataProperty:"shortTitle",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packages !== undefined){
let data4 = data.packages;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate23(data4[i0], {instancePath:instancePath+"/packages/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
validate21.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema6.properties.packages,data:data4}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.packages.type,parentSchema:schema6.properties.packages,data:data4}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendoredModules !== undefined){
let data6 = data.vendoredModules;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
const _errs13 = errors;
if(!(validate23(data6[i2], {instancePath:instancePath+"/vendoredModules/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
validate21.errors = [{instancePath:instancePath+"/vendoredModules",schemaPath:"#/properties/vendoredModules/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema6.properties.vendoredModules,data:data6}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vendoredModules",schemaPath:"#/properties/vendoredModules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.vendoredModules.type,parentSchema:schema6.properties.vendoredModules,data:data6}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.globals !== undefined){
let data8 = data.globals;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
const _errs16 = errors;
if(!(validate23(data8[i4], {instancePath:instancePath+"/globals/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i5 = data8.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data8[i5], data8[j2])){
validate21.errors = [{instancePath:instancePath+"/globals",schemaPath:"#/properties/globals/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema6.properties.globals,data:data8}];
return false;
break outer2;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/globals",schemaPath:"#/properties/globals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.globals.type,parentSchema:schema6.properties.globals,data:data8}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.companions !== undefined){
let data10 = data.companions;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data10)){
var valid7 = true;
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
const _errs19 = errors;
if(!(validate31(data10[i6], {instancePath:instancePath+"/companions/" + i6,parentData:data10,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/companions",schemaPath:"#/properties/companions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.companions.type,parentSchema:schema6.properties.companions,data:data10}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data12 = data.sources;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data12)){
if(data12.length < 1){
validate21.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.sources,data:data12}];
return false;
}
else {
var valid8 = true;
const len4 = data12.length;
for(let i7=0; i7<len4; i7++){
const _errs22 = errors;
if(!(validate40(data12[i7], {instancePath:instancePath+"/sources/" + i7,parentData:data12,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid8 = _errs22 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data12}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receivers !== undefined){
let data14 = data.receivers;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
var valid9 = true;
const len5 = data14.length;
for(let i8=0; i8<len5; i8++){
const _errs25 = errors;
if(!(validate44(data14[i8], {instancePath:instancePath+"/receivers/" + i8,parentData:data14,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid9 = _errs25 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/receivers",schemaPath:"#/properties/receivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.receivers.type,parentSchema:schema6.properties.receivers,data:data14}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spaces !== undefined){
let data16 = data.spaces;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
if(data16.length < 1){
validate21.errors = [{instancePath:instancePath+"/spaces",schemaPath:"#/properties/spaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.spaces,data:data16}];
return false;
}
else {
var valid10 = true;
const len6 = data16.length;
for(let i9=0; i9<len6; i9++){
const _errs28 = errors;
if(!(validate49(data16[i9], {instancePath:instancePath+"/spaces/" + i9,parentData:data16,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid10 = _errs28 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/spaces",schemaPath:"#/properties/spaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.spaces.type,parentSchema:schema6.properties.spaces,data:data16}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data18 = data.channels;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data18)){
var valid11 = true;
const len7 = data18.length;
for(let i10=0; i10<len7; i10++){
const _errs31 = errors;
if(!(validate67(data18[i10], {instancePath:instancePath+"/channels/" + i10,parentData:data18,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid11 = _errs31 === errors;
if(!valid11){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.channels.type,parentSchema:schema6.properties.channels,data:data18}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hazards !== undefined){
let data20 = data.hazards;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data20)){
var valid12 = true;
const len8 = data20.length;
for(let i11=0; i11<len8; i11++){
const _errs34 = errors;
if(!(validate76(data20[i11], {instancePath:instancePath+"/hazards/" + i11,parentData:data20,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid12 = _errs34 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/hazards",schemaPath:"#/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.hazards.type,parentSchema:schema6.properties.hazards,data:data20}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const comparedShape = validate83;
const schema23 = {"type":"object","required":["id","title","spaces"],"properties":{"id":{"type":"string"},"title":{"type":"object","properties":{"en":{"type":["string","null"]},"zh-CN":{"type":["string","null"]}}},"spaces":{"type":"array","items":{"type":"object","required":["id","codes"],"properties":{"id":{"type":"string"},"codes":{"type":"array","items":{"type":"object","required":["name","value","status","summary","remedy"],"properties":{"name":{"type":["string","null"]},"value":{"type":["string","integer","null"]},"status":{"type":["string","null"]},"successor":{"type":"string"},"summary":{"type":"object","properties":{"en":{"type":["string","null"]},"zh-CN":{"type":["string","null"]}}},"remedy":{"type":"object","properties":{"en":{"type":["string","null"]},"zh-CN":{"type":["string","null"]}}}}}}}}}},"$id":"comparedShape"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="comparedShape" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.spaces === undefined) && (missing0 = "spaces"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema23.required,parentSchema:schema23,data}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.id.type,parentSchema:schema23.properties.id,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.en !== undefined){
let data2 = data1.en;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate83.errors = [{instancePath:instancePath+"/title/en",schemaPath:"#/properties/title/properties/en/type",keyword:"type",params:{type: schema23.properties.title.properties.en.type},message:"must be string,null",schema:schema23.properties.title.properties.en.type,parentSchema:schema23.properties.title.properties.en,data:data2}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1["zh-CN"] !== undefined){
let data3 = data1["zh-CN"];
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate83.errors = [{instancePath:instancePath+"/title/zh-CN",schemaPath:"#/properties/title/properties/zh-CN/type",keyword:"type",params:{type: schema23.properties.title.properties["zh-CN"].type},message:"must be string,null",schema:schema23.properties.title.properties["zh-CN"].type,parentSchema:schema23.properties.title.properties["zh-CN"],data:data3}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.title.type,parentSchema:schema23.properties.title,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spaces !== undefined){
let data4 = data.spaces;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.id === undefined) && (missing1 = "id")) || ((data5.codes === undefined) && (missing1 = "codes"))){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0,schemaPath:"#/properties/spaces/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema23.properties.spaces.items.required,parentSchema:schema23.properties.spaces.items,data:data5}];
return false;
}
else {
if(data5.id !== undefined){
let data6 = data5.id;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/id",schemaPath:"#/properties/spaces/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.spaces.items.properties.id.type,parentSchema:schema23.properties.spaces.items.properties.id,data:data6}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.codes !== undefined){
let data7 = data5.codes;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((((data8.name === undefined) && (missing2 = "name")) || ((data8.value === undefined) && (missing2 = "value"))) || ((data8.status === undefined) && (missing2 = "status"))) || ((data8.summary === undefined) && (missing2 = "summary"))) || ((data8.remedy === undefined) && (missing2 = "remedy"))){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1,schemaPath:"#/properties/spaces/items/properties/codes/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema23.properties.spaces.items.properties.codes.items.required,parentSchema:schema23.properties.spaces.items.properties.codes.items,data:data8}];
return false;
}
else {
if(data8.name !== undefined){
let data9 = data8.name;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/name",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/name/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.name.type},message:"must be string,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.name.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.name,data:data9}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.value !== undefined){
let data10 = data8.value;
const _errs21 = errors;
if(((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))) && (data10 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/value",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/value/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.value.type},message:"must be string,integer,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.value.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.value,data:data10}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.status !== undefined){
let data11 = data8.status;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/status",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/status/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.status.type},message:"must be string,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.status.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.status,data:data11}];
return false;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.successor !== undefined){
let data12 = data8.successor;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/successor",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/successor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.spaces.items.properties.codes.items.properties.successor.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.successor,data:data12}];
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.summary !== undefined){
let data13 = data8.summary;
const _errs27 = errors;
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.en !== undefined){
let data14 = data13.en;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/summary/en",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/summary/properties/en/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.summary.properties.en.type},message:"must be string,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.summary.properties.en.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.summary.properties.en,data:data14}];
return false;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13["zh-CN"] !== undefined){
let data15 = data13["zh-CN"];
const _errs31 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/summary/zh-CN",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/summary/properties/zh-CN/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.summary.properties["zh-CN"].type},message:"must be string,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.summary.properties["zh-CN"].type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.summary.properties["zh-CN"],data:data15}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/summary",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.spaces.items.properties.codes.items.properties.summary.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.summary,data:data13}];
return false;
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.remedy !== undefined){
let data16 = data8.remedy;
const _errs33 = errors;
if(errors === _errs33){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.en !== undefined){
let data17 = data16.en;
const _errs35 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/remedy/en",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/remedy/properties/en/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.remedy.properties.en.type},message:"must be string,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.remedy.properties.en.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.remedy.properties.en,data:data17}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16["zh-CN"] !== undefined){
let data18 = data16["zh-CN"];
const _errs37 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/remedy/zh-CN",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/remedy/properties/zh-CN/type",keyword:"type",params:{type: schema23.properties.spaces.items.properties.codes.items.properties.remedy.properties["zh-CN"].type},message:"must be string,null",schema:schema23.properties.spaces.items.properties.codes.items.properties.remedy.properties["zh-CN"].type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.remedy.properties["zh-CN"],data:data18}];
return false;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1+"/remedy",schemaPath:"#/properties/spaces/items/properties/codes/items/properties/remedy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.spaces.items.properties.codes.items.properties.remedy.type,parentSchema:schema23.properties.spaces.items.properties.codes.items.properties.remedy,data:data16}];
return false;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes/" + i1,schemaPath:"#/properties/spaces/items/properties/codes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.spaces.items.properties.codes.items.type,parentSchema:schema23.properties.spaces.items.properties.codes.items,data:data8}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0+"/codes",schemaPath:"#/properties/spaces/items/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.spaces.items.properties.codes.type,parentSchema:schema23.properties.spaces.items.properties.codes,data:data7}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spaces/" + i0,schemaPath:"#/properties/spaces/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.spaces.items.type,parentSchema:schema23.properties.spaces.items,data:data5}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spaces",schemaPath:"#/properties/spaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.spaces.type,parentSchema:schema23.properties.spaces,data:data4}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
