// Generated from json-schema/chatwoot/README.md by `npm run generate`. Do not edit.
"use strict";
export const conversation_created = validate22;
const schema7 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["conversation_created"]}},"required":["event"]};
const schema8 = {"type":"object","properties":{"id":{"type":"integer"},"inbox_id":{"type":"integer"},"status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"messages":{"type":"array","items":{"$ref":"#/$defs/MessageRow"}},"meta":{"$ref":"#/$defs/ConversationMeta"},"account":{"$ref":"#/$defs/Account"},"channel":{"type":["string","null"]},"can_reply":{"type":"boolean"},"contact_inbox":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/ContactInbox"}},"labels":{"type":"array","items":{"type":"string"}},"additional_attributes":{"type":["object","null"]},"custom_attributes":{"type":["object","null"]},"priority":{"type":["string","null"],"enum":["low","medium","high","urgent",null]},"unread_count":{"type":"integer"},"snoozed_until":{"type":["string","null"]},"first_reply_created_at":{"type":["string","null"]},"waiting_since":{"type":"integer"},"agent_last_seen_at":{"type":"integer"},"contact_last_seen_at":{"type":"integer"},"last_activity_at":{"type":"integer"},"timestamp":{"type":"integer"},"created_at":{"type":"integer"},"updated_at":{"type":"number"},"group":{"type":["boolean","null"]},"group_source_id":{"type":["string","null"]},"group_title":{"type":["string","null"]},"group_contacts":{"type":["array","null"],"items":{"$ref":"#/$defs/GroupContact"}},"applied_sla":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/AppliedSla"}},"sla_events":{"type":"array","items":{"$ref":"#/$defs/SlaEvent"}},"sla_policy_id":{"type":["integer","null"]}},"required":["id","inbox_id","status","messages","meta"]};
const schema9 = {"type":"object","properties":{"id":{"type":"integer"},"content":{"type":["string","null"]},"message_type":{"type":"integer","enum":[0,1,3]},"private":{"type":"boolean"},"status":{"type":["string","null"],"enum":["sent","delivered","read","failed",null]},"content_type":{"type":"string","enum":["text","input_text","input_textarea","input_email","input_select","cards","form","article","incoming_email","input_csat","integrations","sticker","voice_call"]},"content_attributes":{"type":["object","null"]},"additional_attributes":{"type":["object","null"]},"processed_message_content":{"type":["string","null"]},"sentiment":{"type":["object","null"]},"external_source_ids":{"type":["object","null"]},"source_id":{"type":["string","null"]},"account_id":{"type":"integer"},"inbox_id":{"type":"integer"},"conversation_id":{"type":["integer","null"]},"conversation":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/MessageRowConversation"}},"sender_type":{"type":["string","null"]},"sender_id":{"type":["integer","null"]},"sender":{"type":["object","null"],"properties":{"type":{"type":"string","enum":["contact","user","agent_bot","captain_assistant"]}},"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["contact"]}}},"then":{"$ref":"#/$defs/ConversationContact"}},{"if":{"type":"object","properties":{"type":{"enum":["user"]}},"required":["type"]},"then":{"$ref":"#/$defs/ConversationAgent"}},{"if":{"type":"object","properties":{"type":{"enum":["agent_bot"]}},"required":["type"]},"then":{"$ref":"#/$defs/ConversationAgentBot"}},{"if":{"type":"object","properties":{"type":{"enum":["captain_assistant"]}},"required":["type"]},"then":{"$ref":"#/$defs/CaptainAssistant"}}]},"attachments":{"type":"array","items":{"type":"object","properties":{"file_type":{"type":"string","enum":["image","audio","video","file","share","story_mention","ig_reel","ig_post","ig_story","location","fallback","contact","embed"]}},"allOf":[{"if":{"type":"object","properties":{"file_type":{"enum":["image","audio","video","file","share","story_mention","ig_reel","ig_post","ig_story"]}}},"then":{"$ref":"#/$defs/FileAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["location"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/LocationAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["fallback"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/FallbackAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["contact"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/ContactAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["embed"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/EmbedAttachment"}}]}},"created_at":{"type":"integer"},"updated_at":{"type":"string"}},"required":["id"]};
const schema10 = {"type":"object","properties":{"assignee_id":{"type":["integer","null"]},"unread_count":{"type":"integer"},"last_activity_at":{"type":"integer"},"contact_inbox":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/MessageRowContactInbox"}}}};
const schema11 = {"type":"object","properties":{"source_id":{"type":["string","null"]}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source_id !== undefined){
let data0 = data.source_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: schema11.properties.source_id.type},message:"must be string,null"};
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
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assignee_id !== undefined){
let data0 = data.assignee_id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/assignee_id",schemaPath:"#/properties/assignee_id/type",keyword:"type",params:{type: schema10.properties.assignee_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unread_count !== undefined){
let data1 = data.unread_count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/unread_count",schemaPath:"#/properties/unread_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.last_activity_at !== undefined){
let data2 = data.last_activity_at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/last_activity_at",schemaPath:"#/properties/last_activity_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contact_inbox !== undefined){
let data3 = data.contact_inbox;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/contact_inbox",schemaPath:"#/properties/contact_inbox/type",keyword:"type",params:{type: schema10.properties.contact_inbox.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate26(data3, {instancePath:instancePath+"/contact_inbox",parentData:data,parentDataProperty:"contact_inbox",rootData}))){
if (vErrors === null) vErrors = validate26.errors; else if (vErrors !== validate26.errors) { for (const error of validate26.errors) vErrors.push(error); validate26.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/contact_inbox",schemaPath:"#/properties/contact_inbox/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"identifier":{"type":["string","null"]},"thumbnail":{"type":["string","null"]},"additional_attributes":{"type":["object","null"]},"custom_attributes":{"type":["object","null"]},"blocked":{"type":["boolean","null"]},"company_id":{"type":["integer","null"]},"pubsub_token":{"type":["string","null"],"writeOnly":true},"type":{"type":"string","enum":["contact"]}},"required":["id"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema12.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema12.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data3 = data.phone_number;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema12.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identifier !== undefined){
let data4 = data.identifier;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: schema12.properties.identifier.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.thumbnail !== undefined){
let data5 = data.thumbnail;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/thumbnail",schemaPath:"#/properties/thumbnail/type",keyword:"type",params:{type: schema12.properties.thumbnail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.additional_attributes !== undefined){
let data6 = data.additional_attributes;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/additional_attributes",schemaPath:"#/properties/additional_attributes/type",keyword:"type",params:{type: schema12.properties.additional_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.custom_attributes !== undefined){
let data7 = data.custom_attributes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: schema12.properties.custom_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.blocked !== undefined){
let data8 = data.blocked;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: schema12.properties.blocked.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.company_id !== undefined){
let data9 = data.company_id;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/company_id",schemaPath:"#/properties/company_id/type",keyword:"type",params:{type: schema12.properties.company_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pubsub_token !== undefined){
let data10 = data.pubsub_token;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/pubsub_token",schemaPath:"#/properties/pubsub_token/type",keyword:"type",params:{type: schema12.properties.pubsub_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data11 === "contact")){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"available_name":{"type":["string","null"]},"avatar_url":{"type":["string","null"]},"thumbnail":{"type":["string","null"]},"availability_status":{"type":["string","null"],"enum":["online","offline","busy",null]},"type":{"type":"string","enum":["user"]}},"required":["id","type"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema13.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.available_name !== undefined){
let data2 = data.available_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/available_name",schemaPath:"#/properties/available_name/type",keyword:"type",params:{type: schema13.properties.available_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data3 = data.avatar_url;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema13.properties.avatar_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.thumbnail !== undefined){
let data4 = data.thumbnail;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/thumbnail",schemaPath:"#/properties/thumbnail/type",keyword:"type",params:{type: schema13.properties.thumbnail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.availability_status !== undefined){
let data5 = data.availability_status;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/availability_status",schemaPath:"#/properties/availability_status/type",keyword:"type",params:{type: schema13.properties.availability_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "online") || (data5 === "offline")) || (data5 === "busy")) || (data5 === null))){
const err8 = {instancePath:instancePath+"/availability_status",schemaPath:"#/properties/availability_status/enum",keyword:"enum",params:{allowedValues: schema13.properties.availability_status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data6 === "user")){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"avatar_url":{"type":["string","null"]},"type":{"type":"string","enum":["agent_bot"]}},"required":["id","type"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema14.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data2 = data.avatar_url;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema14.properties.avatar_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data3 === "agent_bot")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"avatar_url":{"type":["string","null"]},"description":{"type":["string","null"]},"created_at":{"type":"string"},"type":{"type":"string","enum":["captain_assistant"]}},"required":["id","type"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema15.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data2 = data.avatar_url;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema15.properties.avatar_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema15.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err6 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data5 === "captain_assistant")){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema15.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"account_id":{"type":"integer"},"file_type":{"type":"string","enum":["image","audio","video","file","share","story_mention","ig_reel","ig_post","ig_story"]},"extension":{"type":["string","null"]},"content_type":{"type":["string","null"]},"data_url":{"type":["string","null"]},"thumb_url":{"type":["string","null"]},"file_size":{"type":["integer","null"]},"width":{"type":["integer","null"]},"height":{"type":["integer","null"]},"transcribed_text":{"type":["string","null"]}},"required":["id"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message_id !== undefined){
let data1 = data.message_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file_type !== undefined){
let data3 = data.file_type;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((data3 === "image") || (data3 === "audio")) || (data3 === "video")) || (data3 === "file")) || (data3 === "share")) || (data3 === "story_mention")) || (data3 === "ig_reel")) || (data3 === "ig_post")) || (data3 === "ig_story"))){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema16.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extension !== undefined){
let data4 = data.extension;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: schema16.properties.extension.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.content_type !== undefined){
let data5 = data.content_type;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: schema16.properties.content_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.data_url !== undefined){
let data6 = data.data_url;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/data_url",schemaPath:"#/properties/data_url/type",keyword:"type",params:{type: schema16.properties.data_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.thumb_url !== undefined){
let data7 = data.thumb_url;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/thumb_url",schemaPath:"#/properties/thumb_url/type",keyword:"type",params:{type: schema16.properties.thumb_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.file_size !== undefined){
let data8 = data.file_size;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/file_size",schemaPath:"#/properties/file_size/type",keyword:"type",params:{type: schema16.properties.file_size.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.width !== undefined){
let data9 = data.width;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: schema16.properties.width.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.height !== undefined){
let data10 = data.height;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: schema16.properties.height.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.transcribed_text !== undefined){
let data11 = data.transcribed_text;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/transcribed_text",schemaPath:"#/properties/transcribed_text/type",keyword:"type",params:{type: schema16.properties.transcribed_text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"account_id":{"type":"integer"},"file_type":{"type":"string","enum":["location"]},"coordinates_lat":{"type":["number","null"]},"coordinates_long":{"type":["number","null"]},"fallback_title":{"type":["string","null"]},"data_url":{"type":["string","null"]}},"required":["id","file_type"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_type"},message:"must have required property '"+"file_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message_id !== undefined){
let data1 = data.message_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file_type !== undefined){
let data3 = data.file_type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data3 === "location")){
const err6 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema17.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.coordinates_lat !== undefined){
let data4 = data.coordinates_lat;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/coordinates_lat",schemaPath:"#/properties/coordinates_lat/type",keyword:"type",params:{type: schema17.properties.coordinates_lat.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.coordinates_long !== undefined){
let data5 = data.coordinates_long;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/coordinates_long",schemaPath:"#/properties/coordinates_long/type",keyword:"type",params:{type: schema17.properties.coordinates_long.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fallback_title !== undefined){
let data6 = data.fallback_title;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/fallback_title",schemaPath:"#/properties/fallback_title/type",keyword:"type",params:{type: schema17.properties.fallback_title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data_url !== undefined){
let data7 = data.data_url;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/data_url",schemaPath:"#/properties/data_url/type",keyword:"type",params:{type: schema17.properties.data_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"account_id":{"type":"integer"},"file_type":{"type":"string","enum":["fallback"]},"fallback_title":{"type":["string","null"]},"data_url":{"type":["string","null"]}},"required":["id","file_type"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_type"},message:"must have required property '"+"file_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message_id !== undefined){
let data1 = data.message_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file_type !== undefined){
let data3 = data.file_type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data3 === "fallback")){
const err6 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema18.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fallback_title !== undefined){
let data4 = data.fallback_title;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/fallback_title",schemaPath:"#/properties/fallback_title/type",keyword:"type",params:{type: schema18.properties.fallback_title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.data_url !== undefined){
let data5 = data.data_url;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/data_url",schemaPath:"#/properties/data_url/type",keyword:"type",params:{type: schema18.properties.data_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"account_id":{"type":"integer"},"file_type":{"type":"string","enum":["contact"]},"fallback_title":{"type":["string","null"]},"meta":{"type":["object","null"]}},"required":["id","file_type"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_type"},message:"must have required property '"+"file_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message_id !== undefined){
let data1 = data.message_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file_type !== undefined){
let data3 = data.file_type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data3 === "contact")){
const err6 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema19.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fallback_title !== undefined){
let data4 = data.fallback_title;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/fallback_title",schemaPath:"#/properties/fallback_title/type",keyword:"type",params:{type: schema19.properties.fallback_title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.meta !== undefined){
let data5 = data.meta;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema19.properties.meta.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"account_id":{"type":"integer"},"file_type":{"type":"string","enum":["embed"]},"data_url":{"type":["string","null"]}},"required":["id","file_type"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_type"},message:"must have required property '"+"file_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message_id !== undefined){
let data1 = data.message_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file_type !== undefined){
let data3 = data.file_type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data3 === "embed")){
const err6 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema20.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data_url !== undefined){
let data4 = data.data_url;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/data_url",schemaPath:"#/properties/data_url/type",keyword:"type",params:{type: schema20.properties.data_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema9.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message_type !== undefined){
let data2 = data.message_type;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/message_type",schemaPath:"#/properties/message_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 3))){
const err4 = {instancePath:instancePath+"/message_type",schemaPath:"#/properties/message_type/enum",keyword:"enum",params:{allowedValues: schema9.properties.message_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.private !== undefined){
if(typeof data.private !== "boolean"){
const err5 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema9.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data4 === "sent") || (data4 === "delivered")) || (data4 === "read")) || (data4 === "failed")) || (data4 === null))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema9.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.content_type !== undefined){
let data5 = data.content_type;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((((((data5 === "text") || (data5 === "input_text")) || (data5 === "input_textarea")) || (data5 === "input_email")) || (data5 === "input_select")) || (data5 === "cards")) || (data5 === "form")) || (data5 === "article")) || (data5 === "incoming_email")) || (data5 === "input_csat")) || (data5 === "integrations")) || (data5 === "sticker")) || (data5 === "voice_call"))){
const err9 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/enum",keyword:"enum",params:{allowedValues: schema9.properties.content_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.content_attributes !== undefined){
let data6 = data.content_attributes;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/content_attributes",schemaPath:"#/properties/content_attributes/type",keyword:"type",params:{type: schema9.properties.content_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.additional_attributes !== undefined){
let data7 = data.additional_attributes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/additional_attributes",schemaPath:"#/properties/additional_attributes/type",keyword:"type",params:{type: schema9.properties.additional_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.processed_message_content !== undefined){
let data8 = data.processed_message_content;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/processed_message_content",schemaPath:"#/properties/processed_message_content/type",keyword:"type",params:{type: schema9.properties.processed_message_content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sentiment !== undefined){
let data9 = data.sentiment;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: schema9.properties.sentiment.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.external_source_ids !== undefined){
let data10 = data.external_source_ids;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/external_source_ids",schemaPath:"#/properties/external_source_ids/type",keyword:"type",params:{type: schema9.properties.external_source_ids.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source_id !== undefined){
let data11 = data.source_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: schema9.properties.source_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.account_id !== undefined){
let data12 = data.account_id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err16 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.inbox_id !== undefined){
let data13 = data.inbox_id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err17 = {instancePath:instancePath+"/inbox_id",schemaPath:"#/properties/inbox_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.conversation_id !== undefined){
let data14 = data.conversation_id;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type: schema9.properties.conversation_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.conversation !== undefined){
let data15 = data.conversation;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err19 = {instancePath:instancePath+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type: schema9.properties.conversation.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs33 = errors;
let valid1 = true;
const _errs34 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs36 = errors;
if(!(validate25(data15, {instancePath:instancePath+"/conversation",parentData:data,parentDataProperty:"conversation",rootData}))){
if (vErrors === null) vErrors = validate25.errors; else if (vErrors !== validate25.errors) { for (const error of validate25.errors) vErrors.push(error); validate25.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs36 === errors;
valid1 = _valid0;
}
if(!valid1){
const err21 = {instancePath:instancePath+"/conversation",schemaPath:"#/properties/conversation/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sender_type !== undefined){
let data16 = data.sender_type;
if((typeof data16 !== "string") && (data16 !== null)){
const err22 = {instancePath:instancePath+"/sender_type",schemaPath:"#/properties/sender_type/type",keyword:"type",params:{type: schema9.properties.sender_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.sender_id !== undefined){
let data17 = data.sender_id;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err23 = {instancePath:instancePath+"/sender_id",schemaPath:"#/properties/sender_id/type",keyword:"type",params:{type: schema9.properties.sender_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sender !== undefined){
let data18 = data.sender;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err24 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: schema9.properties.sender.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs44 = errors;
let valid3 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.type !== undefined){
if(!(data18.type === "contact")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid1 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs48 = errors;
if(!(validate29(data18, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate29.errors; else if (vErrors !== validate29.errors) { for (const error of validate29.errors) vErrors.push(error); validate29.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs48 === errors;
valid3 = _valid1;
}
if(!valid3){
const err27 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs50 = errors;
let valid5 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing0;
if((data18.type === undefined) && (missing0 = "type")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data18.type !== undefined){
if(!(data18.type === "user")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid2 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs54 = errors;
if(!(validate31(data18, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate31.errors; else if (vErrors !== validate31.errors) { for (const error of validate31.errors) vErrors.push(error); validate31.errors = null; };
errors = vErrors.length;
}
var _valid2 = _errs54 === errors;
valid5 = _valid2;
}
if(!valid5){
const err31 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs56 = errors;
let valid7 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((data18.type === undefined) && (missing1 = "type")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data18.type !== undefined){
if(!(data18.type === "agent_bot")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid3 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs60 = errors;
if(!(validate33(data18, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate33.errors; else if (vErrors !== validate33.errors) { for (const error of validate33.errors) vErrors.push(error); validate33.errors = null; };
errors = vErrors.length;
}
var _valid3 = _errs60 === errors;
valid7 = _valid3;
}
if(!valid7){
const err35 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs62 = errors;
let valid9 = true;
const _errs63 = errors;
if(errors === _errs63){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((data18.type === undefined) && (missing2 = "type")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data18.type !== undefined){
if(!(data18.type === "captain_assistant")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid4 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs66 = errors;
if(!(validate35(data18, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate35.errors; else if (vErrors !== validate35.errors) { for (const error of validate35.errors) vErrors.push(error); validate35.errors = null; };
errors = vErrors.length;
}
var _valid4 = _errs66 === errors;
valid9 = _valid4;
}
if(!valid9){
const err39 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.type !== undefined){
let data23 = data18.type;
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/sender/type",schemaPath:"#/properties/sender/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((((data23 === "contact") || (data23 === "user")) || (data23 === "agent_bot")) || (data23 === "captain_assistant"))){
const err41 = {instancePath:instancePath+"/sender/type",schemaPath:"#/properties/sender/properties/type/enum",keyword:"enum",params:{allowedValues: schema9.properties.sender.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data.attachments !== undefined){
let data24 = data.attachments;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
const _errs74 = errors;
let valid15 = true;
const _errs75 = errors;
if(errors === _errs75){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.file_type !== undefined){
let data26 = data25.file_type;
if(!(((((((((data26 === "image") || (data26 === "audio")) || (data26 === "video")) || (data26 === "file")) || (data26 === "share")) || (data26 === "story_mention")) || (data26 === "ig_reel")) || (data26 === "ig_post")) || (data26 === "ig_story"))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid5 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs78 = errors;
if(!(validate37(data25, {instancePath:instancePath+"/attachments/" + i0,parentData:data24,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate37.errors; else if (vErrors !== validate37.errors) { for (const error of validate37.errors) vErrors.push(error); validate37.errors = null; };
errors = vErrors.length;
}
var _valid5 = _errs78 === errors;
valid15 = _valid5;
}
if(!valid15){
const err44 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs80 = errors;
let valid17 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing3;
if((data25.file_type === undefined) && (missing3 = "file_type")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data25.file_type !== undefined){
if(!(data25.file_type === "location")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid6 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs84 = errors;
if(!(validate39(data25, {instancePath:instancePath+"/attachments/" + i0,parentData:data24,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate39.errors; else if (vErrors !== validate39.errors) { for (const error of validate39.errors) vErrors.push(error); validate39.errors = null; };
errors = vErrors.length;
}
var _valid6 = _errs84 === errors;
valid17 = _valid6;
}
if(!valid17){
const err48 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const _errs86 = errors;
let valid19 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing4;
if((data25.file_type === undefined) && (missing4 = "file_type")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data25.file_type !== undefined){
if(!(data25.file_type === "fallback")){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid7 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs90 = errors;
if(!(validate41(data25, {instancePath:instancePath+"/attachments/" + i0,parentData:data24,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate41.errors; else if (vErrors !== validate41.errors) { for (const error of validate41.errors) vErrors.push(error); validate41.errors = null; };
errors = vErrors.length;
}
var _valid7 = _errs90 === errors;
valid19 = _valid7;
}
if(!valid19){
const err52 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs92 = errors;
let valid21 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if((data25.file_type === undefined) && (missing5 = "file_type")){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data25.file_type !== undefined){
if(!(data25.file_type === "contact")){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid8 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs96 = errors;
if(!(validate43(data25, {instancePath:instancePath+"/attachments/" + i0,parentData:data24,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate43.errors; else if (vErrors !== validate43.errors) { for (const error of validate43.errors) vErrors.push(error); validate43.errors = null; };
errors = vErrors.length;
}
var _valid8 = _errs96 === errors;
valid21 = _valid8;
}
if(!valid21){
const err56 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs98 = errors;
let valid23 = true;
const _errs99 = errors;
if(errors === _errs99){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing6;
if((data25.file_type === undefined) && (missing6 = "file_type")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data25.file_type !== undefined){
if(!(data25.file_type === "embed")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid9 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs102 = errors;
if(!(validate45(data25, {instancePath:instancePath+"/attachments/" + i0,parentData:data24,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate45.errors; else if (vErrors !== validate45.errors) { for (const error of validate45.errors) vErrors.push(error); validate45.errors = null; };
errors = vErrors.length;
}
var _valid9 = _errs102 === errors;
valid23 = _valid9;
}
if(!valid23){
const err60 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.file_type !== undefined){
let data31 = data25.file_type;
if(typeof data31 !== "string"){
const err61 = {instancePath:instancePath+"/attachments/" + i0+"/file_type",schemaPath:"#/properties/attachments/items/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((((((((((((data31 === "image") || (data31 === "audio")) || (data31 === "video")) || (data31 === "file")) || (data31 === "share")) || (data31 === "story_mention")) || (data31 === "ig_reel")) || (data31 === "ig_post")) || (data31 === "ig_story")) || (data31 === "location")) || (data31 === "fallback")) || (data31 === "contact")) || (data31 === "embed"))){
const err62 = {instancePath:instancePath+"/attachments/" + i0+"/file_type",schemaPath:"#/properties/attachments/items/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema9.properties.attachments.items.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.created_at !== undefined){
let data32 = data.created_at;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err65 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.updated_at !== undefined){
if(typeof data.updated_at !== "string"){
const err66 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"sender":{"$ref":"#/$defs/ConversationContact"},"assignee":{"type":["object","null"],"properties":{"type":{"type":"string","enum":["user","agent_bot","captain_assistant"]}},"required":["type"],"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["user"]}},"required":["type"]},"then":{"$ref":"#/$defs/ConversationAgent"}},{"if":{"type":"object","properties":{"type":{"enum":["agent_bot"]}},"required":["type"]},"then":{"$ref":"#/$defs/ConversationAgentBot"}},{"if":{"type":"object","properties":{"type":{"enum":["captain_assistant"]}},"required":["type"]},"then":{"$ref":"#/$defs/CaptainAssistant"}}]},"assignee_type":{"type":["string","null"],"enum":["User","AgentBot","Captain::Assistant",null]},"team":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Team"}},"hmac_verified":{"type":["boolean","null"]}},"required":["sender"]};
const schema22 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]}},"required":["id"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema22.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},message:"must have required property '"+"sender"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sender !== undefined){
if(!(validate29(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate29.errors; else if (vErrors !== validate29.errors) { for (const error of validate29.errors) vErrors.push(error); validate29.errors = null; };
errors = vErrors.length;
}
}
if(data.assignee !== undefined){
let data1 = data.assignee;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: schema21.properties.assignee.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "user")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
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
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate31(data1, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData}))){
if (vErrors === null) vErrors = validate31.errors; else if (vErrors !== validate31.errors) { for (const error of validate31.errors) vErrors.push(error); validate31.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.type === undefined) && (missing1 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "agent_bot")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate33(data1, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData}))){
if (vErrors === null) vErrors = validate33.errors; else if (vErrors !== validate33.errors) { for (const error of validate33.errors) vErrors.push(error); validate33.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs17 = errors;
let valid6 = true;
const _errs18 = errors;
if(errors === _errs18){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.type === undefined) && (missing2 = "type")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "captain_assistant")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(!(validate35(data1, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData}))){
if (vErrors === null) vErrors = validate35.errors; else if (vErrors !== validate35.errors) { for (const error of validate35.errors) vErrors.push(error); validate35.errors = null; };
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid6 = _valid2;
}
if(!valid6){
const err13 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
const err14 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/assignee/type",schemaPath:"#/properties/assignee/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data5 === "user") || (data5 === "agent_bot")) || (data5 === "captain_assistant"))){
const err16 = {instancePath:instancePath+"/assignee/type",schemaPath:"#/properties/assignee/properties/type/enum",keyword:"enum",params:{allowedValues: schema21.properties.assignee.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.assignee_type !== undefined){
let data6 = data.assignee_type;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/assignee_type",schemaPath:"#/properties/assignee_type/type",keyword:"type",params:{type: schema21.properties.assignee_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data6 === "User") || (data6 === "AgentBot")) || (data6 === "Captain::Assistant")) || (data6 === null))){
const err18 = {instancePath:instancePath+"/assignee_type",schemaPath:"#/properties/assignee_type/enum",keyword:"enum",params:{allowedValues: schema21.properties.assignee_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.team !== undefined){
let data7 = data.team;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err19 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: schema21.properties.team.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs28 = errors;
let valid9 = true;
const _errs29 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = errors;
if(!(validate53(data7, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
if (vErrors === null) vErrors = validate53.errors; else if (vErrors !== validate53.errors) { for (const error of validate53.errors) vErrors.push(error); validate53.errors = null; };
errors = vErrors.length;
}
var _valid3 = _errs31 === errors;
valid9 = _valid3;
}
if(!valid9){
const err21 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.hmac_verified !== undefined){
let data8 = data.hmac_verified;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/hmac_verified",schemaPath:"#/properties/hmac_verified/type",keyword:"type",params:{type: schema21.properties.hmac_verified.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"required":["id","name"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"id":{"type":"integer"},"contact_id":{"type":["integer","null"]},"inbox_id":{"type":["integer","null"]},"source_id":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"hmac_verified":{"type":["boolean","null"]},"pubsub_token":{"type":["string","null"],"writeOnly":true}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contact_id !== undefined){
let data1 = data.contact_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/contact_id",schemaPath:"#/properties/contact_id/type",keyword:"type",params:{type: schema24.properties.contact_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.inbox_id !== undefined){
let data2 = data.inbox_id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/inbox_id",schemaPath:"#/properties/inbox_id/type",keyword:"type",params:{type: schema24.properties.inbox_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source_id !== undefined){
let data3 = data.source_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: schema24.properties.source_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err4 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.updated_at !== undefined){
if(typeof data.updated_at !== "string"){
const err5 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hmac_verified !== undefined){
let data6 = data.hmac_verified;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/hmac_verified",schemaPath:"#/properties/hmac_verified/type",keyword:"type",params:{type: schema24.properties.hmac_verified.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pubsub_token !== undefined){
let data7 = data.pubsub_token;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/pubsub_token",schemaPath:"#/properties/pubsub_token/type",keyword:"type",params:{type: schema24.properties.pubsub_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"id":{"type":"integer"},"contact_id":{"type":["integer","null"]},"contact":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/ConversationContact"}}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contact_id !== undefined){
let data1 = data.contact_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/contact_id",schemaPath:"#/properties/contact_id/type",keyword:"type",params:{type: schema25.properties.contact_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contact !== undefined){
let data2 = data.contact;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: schema25.properties.contact.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate29(data2, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
if (vErrors === null) vErrors = validate29.errors; else if (vErrors !== validate29.errors) { for (const error of validate29.errors) vErrors.push(error); validate29.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"id":{"type":"integer"},"sla_id":{"type":["integer","null"]},"sla_status":{"type":["string","null"],"enum":["active","hit","missed","active_with_misses",null]},"sla_name":{"type":["string","null"]},"sla_description":{"type":["string","null"]},"sla_first_response_time_threshold":{"type":["number","null"]},"sla_next_response_time_threshold":{"type":["number","null"]},"sla_resolution_time_threshold":{"type":["number","null"]},"sla_only_during_business_hours":{"type":["boolean","null"]},"created_at":{"type":"integer"},"updated_at":{"type":"integer"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sla_id !== undefined){
let data1 = data.sla_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/sla_id",schemaPath:"#/properties/sla_id/type",keyword:"type",params:{type: schema26.properties.sla_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sla_status !== undefined){
let data2 = data.sla_status;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/sla_status",schemaPath:"#/properties/sla_status/type",keyword:"type",params:{type: schema26.properties.sla_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data2 === "active") || (data2 === "hit")) || (data2 === "missed")) || (data2 === "active_with_misses")) || (data2 === null))){
const err3 = {instancePath:instancePath+"/sla_status",schemaPath:"#/properties/sla_status/enum",keyword:"enum",params:{allowedValues: schema26.properties.sla_status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sla_name !== undefined){
let data3 = data.sla_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/sla_name",schemaPath:"#/properties/sla_name/type",keyword:"type",params:{type: schema26.properties.sla_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sla_description !== undefined){
let data4 = data.sla_description;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/sla_description",schemaPath:"#/properties/sla_description/type",keyword:"type",params:{type: schema26.properties.sla_description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sla_first_response_time_threshold !== undefined){
let data5 = data.sla_first_response_time_threshold;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/sla_first_response_time_threshold",schemaPath:"#/properties/sla_first_response_time_threshold/type",keyword:"type",params:{type: schema26.properties.sla_first_response_time_threshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sla_next_response_time_threshold !== undefined){
let data6 = data.sla_next_response_time_threshold;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/sla_next_response_time_threshold",schemaPath:"#/properties/sla_next_response_time_threshold/type",keyword:"type",params:{type: schema26.properties.sla_next_response_time_threshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sla_resolution_time_threshold !== undefined){
let data7 = data.sla_resolution_time_threshold;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/sla_resolution_time_threshold",schemaPath:"#/properties/sla_resolution_time_threshold/type",keyword:"type",params:{type: schema26.properties.sla_resolution_time_threshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sla_only_during_business_hours !== undefined){
let data8 = data.sla_only_during_business_hours;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/sla_only_during_business_hours",schemaPath:"#/properties/sla_only_during_business_hours/type",keyword:"type",params:{type: schema26.properties.sla_only_during_business_hours.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"id":{"type":"integer"},"event_type":{"type":["string","null"],"enum":["frt","nrt","rt",null]},"meta":{"type":["object","null"]},"created_at":{"type":"integer"},"updated_at":{"type":"integer"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.event_type !== undefined){
let data1 = data.event_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type: schema27.properties.event_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data1 === "frt") || (data1 === "nrt")) || (data1 === "rt")) || (data1 === null))){
const err2 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema27.properties.event_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema27.properties.meta.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data4 = data.updated_at;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.inbox_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inbox_id"},message:"must have required property '"+"inbox_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.messages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.meta === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},message:"must have required property '"+"meta"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.inbox_id !== undefined){
let data1 = data.inbox_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/inbox_id",schemaPath:"#/properties/inbox_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data2 === "open") || (data2 === "resolved")) || (data2 === "pending")) || (data2 === "snoozed"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema8.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.messages !== undefined){
let data3 = data.messages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data3[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate24.errors; else if (vErrors !== validate24.errors) { for (const error of validate24.errors) vErrors.push(error); validate24.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate48(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
if (vErrors === null) vErrors = validate48.errors; else if (vErrors !== validate48.errors) { for (const error of validate48.errors) vErrors.push(error); validate48.errors = null; };
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate56(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
if (vErrors === null) vErrors = validate56.errors; else if (vErrors !== validate56.errors) { for (const error of validate56.errors) vErrors.push(error); validate56.errors = null; };
errors = vErrors.length;
}
}
if(data.channel !== undefined){
let data7 = data.channel;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: schema8.properties.channel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.can_reply !== undefined){
if(typeof data.can_reply !== "boolean"){
const err11 = {instancePath:instancePath+"/can_reply",schemaPath:"#/properties/can_reply/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contact_inbox !== undefined){
let data9 = data.contact_inbox;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/contact_inbox",schemaPath:"#/properties/contact_inbox/type",keyword:"type",params:{type: schema8.properties.contact_inbox.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs18 = errors;
let valid3 = true;
const _errs19 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
if(!(validate58(data9, {instancePath:instancePath+"/contact_inbox",parentData:data,parentDataProperty:"contact_inbox",rootData}))){
if (vErrors === null) vErrors = validate58.errors; else if (vErrors !== validate58.errors) { for (const error of validate58.errors) vErrors.push(error); validate58.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid3 = _valid0;
}
if(!valid3){
const err14 = {instancePath:instancePath+"/contact_inbox",schemaPath:"#/properties/contact_inbox/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.labels !== undefined){
let data10 = data.labels;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err15 = {instancePath:instancePath+"/labels/" + i1,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.additional_attributes !== undefined){
let data12 = data.additional_attributes;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err17 = {instancePath:instancePath+"/additional_attributes",schemaPath:"#/properties/additional_attributes/type",keyword:"type",params:{type: schema8.properties.additional_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.custom_attributes !== undefined){
let data13 = data.custom_attributes;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err18 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: schema8.properties.custom_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.priority !== undefined){
let data14 = data.priority;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema8.properties.priority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data14 === "low") || (data14 === "medium")) || (data14 === "high")) || (data14 === "urgent")) || (data14 === null))){
const err20 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema8.properties.priority.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.unread_count !== undefined){
let data15 = data.unread_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err21 = {instancePath:instancePath+"/unread_count",schemaPath:"#/properties/unread_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.snoozed_until !== undefined){
let data16 = data.snoozed_until;
if((typeof data16 !== "string") && (data16 !== null)){
const err22 = {instancePath:instancePath+"/snoozed_until",schemaPath:"#/properties/snoozed_until/type",keyword:"type",params:{type: schema8.properties.snoozed_until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.first_reply_created_at !== undefined){
let data17 = data.first_reply_created_at;
if((typeof data17 !== "string") && (data17 !== null)){
const err23 = {instancePath:instancePath+"/first_reply_created_at",schemaPath:"#/properties/first_reply_created_at/type",keyword:"type",params:{type: schema8.properties.first_reply_created_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.waiting_since !== undefined){
let data18 = data.waiting_since;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err24 = {instancePath:instancePath+"/waiting_since",schemaPath:"#/properties/waiting_since/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.agent_last_seen_at !== undefined){
let data19 = data.agent_last_seen_at;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err25 = {instancePath:instancePath+"/agent_last_seen_at",schemaPath:"#/properties/agent_last_seen_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.contact_last_seen_at !== undefined){
let data20 = data.contact_last_seen_at;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err26 = {instancePath:instancePath+"/contact_last_seen_at",schemaPath:"#/properties/contact_last_seen_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.last_activity_at !== undefined){
let data21 = data.last_activity_at;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err27 = {instancePath:instancePath+"/last_activity_at",schemaPath:"#/properties/last_activity_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.timestamp !== undefined){
let data22 = data.timestamp;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err28 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created_at !== undefined){
let data23 = data.created_at;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data24 = data.updated_at;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err30 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.group !== undefined){
let data25 = data.group;
if((typeof data25 !== "boolean") && (data25 !== null)){
const err31 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: schema8.properties.group.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.group_source_id !== undefined){
let data26 = data.group_source_id;
if((typeof data26 !== "string") && (data26 !== null)){
const err32 = {instancePath:instancePath+"/group_source_id",schemaPath:"#/properties/group_source_id/type",keyword:"type",params:{type: schema8.properties.group_source_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.group_title !== undefined){
let data27 = data.group_title;
if((typeof data27 !== "string") && (data27 !== null)){
const err33 = {instancePath:instancePath+"/group_title",schemaPath:"#/properties/group_title/type",keyword:"type",params:{type: schema8.properties.group_title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.group_contacts !== undefined){
let data28 = data.group_contacts;
if((!(Array.isArray(data28))) && (data28 !== null)){
const err34 = {instancePath:instancePath+"/group_contacts",schemaPath:"#/properties/group_contacts/type",keyword:"type",params:{type: schema8.properties.group_contacts.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!(validate60(data28[i2], {instancePath:instancePath+"/group_contacts/" + i2,parentData:data28,parentDataProperty:i2,rootData}))){
if (vErrors === null) vErrors = validate60.errors; else if (vErrors !== validate60.errors) { for (const error of validate60.errors) vErrors.push(error); validate60.errors = null; };
errors = vErrors.length;
}
}
}
}
if(data.applied_sla !== undefined){
let data30 = data.applied_sla;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err35 = {instancePath:instancePath+"/applied_sla",schemaPath:"#/properties/applied_sla/type",keyword:"type",params:{type: schema8.properties.applied_sla.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs63 = errors;
let valid8 = true;
const _errs64 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs66 = errors;
if(!(validate63(data30, {instancePath:instancePath+"/applied_sla",parentData:data,parentDataProperty:"applied_sla",rootData}))){
if (vErrors === null) vErrors = validate63.errors; else if (vErrors !== validate63.errors) { for (const error of validate63.errors) vErrors.push(error); validate63.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs66 === errors;
valid8 = _valid1;
}
if(!valid8){
const err37 = {instancePath:instancePath+"/applied_sla",schemaPath:"#/properties/applied_sla/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.sla_events !== undefined){
let data31 = data.sla_events;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
if(!(validate65(data31[i3], {instancePath:instancePath+"/sla_events/" + i3,parentData:data31,parentDataProperty:i3,rootData}))){
if (vErrors === null) vErrors = validate65.errors; else if (vErrors !== validate65.errors) { for (const error of validate65.errors) vErrors.push(error); validate65.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/sla_events",schemaPath:"#/properties/sla_events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.sla_policy_id !== undefined){
let data33 = data.sla_policy_id;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err39 = {instancePath:instancePath+"/sla_policy_id",schemaPath:"#/properties/sla_policy_id/type",keyword:"type",params:{type: schema8.properties.sla_policy_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "conversation_created")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema7.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const conversation_updated = validate68;
const schema28 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["conversation_updated"]},"changed_attributes":{"type":["array","null"],"items":{"type":"object","additionalProperties":{"$ref":"#/$defs/ChangedAttribute"}}}},"required":["event"]};
const schema29 = {"type":"object","properties":{"previous_value":{},"current_value":{}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "conversation_updated")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema28.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.changed_attributes !== undefined){
let data1 = data.changed_attributes;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/changed_attributes",schemaPath:"#/properties/changed_attributes/type",keyword:"type",params:{type: schema28.properties.changed_attributes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(validate70(data2[key0], {instancePath:instancePath+"/changed_attributes/" + i0+"/" + "*",parentData:data2,parentDataProperty:key0,rootData}))){
if (vErrors === null) vErrors = validate70.errors; else if (vErrors !== validate70.errors) { for (const error of validate70.errors) vErrors.push(error); validate70.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/changed_attributes/" + i0,schemaPath:"#/properties/changed_attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const conversation_status_changed = validate72;
const schema30 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["conversation_status_changed"]},"changed_attributes":{"type":["array","null"],"items":{"type":"object","additionalProperties":{"$ref":"#/$defs/ChangedAttribute"}}}},"required":["event"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "conversation_status_changed")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema30.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.changed_attributes !== undefined){
let data1 = data.changed_attributes;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/changed_attributes",schemaPath:"#/properties/changed_attributes/type",keyword:"type",params:{type: schema30.properties.changed_attributes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(validate70(data2[key0], {instancePath:instancePath+"/changed_attributes/" + i0+"/" + "*",parentData:data2,parentDataProperty:key0,rootData}))){
if (vErrors === null) vErrors = validate70.errors; else if (vErrors !== validate70.errors) { for (const error of validate70.errors) vErrors.push(error); validate70.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/changed_attributes/" + i0,schemaPath:"#/properties/changed_attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const message_created = validate75;
const schema31 = {"type":"object","allOf":[{"$ref":"#/$defs/Message"}],"properties":{"event":{"type":"string","enum":["message_created"]}},"required":["event"]};
const schema32 = {"type":"object","properties":{"id":{"type":"integer"},"message_type":{"type":"string","enum":["incoming","outgoing","template"]},"content":{"type":["string","null"]},"private":{"type":"boolean"},"created_at":{"type":"string"},"content_type":{"type":"string","enum":["text","input_text","input_textarea","input_email","input_select","cards","form","article","incoming_email","input_csat","integrations","sticker","voice_call"]},"content_attributes":{"type":["object","null"]},"additional_attributes":{"type":["object","null"]},"source_id":{"type":["string","null"]},"sender":{"type":["object","null"],"properties":{"type":{"type":"string","enum":["contact","user","agent_bot","captain_assistant"]}},"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["contact"]}}},"then":{"$ref":"#/$defs/Contact"}},{"if":{"type":"object","properties":{"type":{"enum":["user"]}},"required":["type"]},"then":{"$ref":"#/$defs/User"}},{"if":{"type":"object","properties":{"type":{"enum":["agent_bot"]}},"required":["type"]},"then":{"$ref":"#/$defs/AgentBot"}},{"if":{"type":"object","properties":{"type":{"enum":["captain_assistant"]}},"required":["type"]},"then":{"$ref":"#/$defs/CaptainAssistant"}}]},"attachments":{"type":"array","items":{"type":"object","properties":{"file_type":{"type":"string","enum":["image","audio","video","file","share","story_mention","ig_reel","ig_post","ig_story","location","fallback","contact","embed"]}},"allOf":[{"if":{"type":"object","properties":{"file_type":{"enum":["image","audio","video","file","share","story_mention","ig_reel","ig_post","ig_story"]}}},"then":{"$ref":"#/$defs/FileAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["location"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/LocationAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["fallback"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/FallbackAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["contact"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/ContactAttachment"}},{"if":{"type":"object","properties":{"file_type":{"enum":["embed"]}},"required":["file_type"]},"then":{"$ref":"#/$defs/EmbedAttachment"}}]}},"conversation":{"$ref":"#/$defs/Conversation"},"inbox":{"$ref":"#/$defs/InboxSummary"},"account":{"$ref":"#/$defs/Account"}},"required":["id","message_type","content","private","created_at","conversation","inbox","account"]};
const schema33 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"identifier":{"type":["string","null"]},"avatar":{"type":["string","null"]},"thumbnail":{"type":["string","null"]},"additional_attributes":{"type":["object","null"]},"custom_attributes":{"type":["object","null"]},"blocked":{"type":["boolean","null"]},"account":{"$ref":"#/$defs/Account"},"pubsub_token":{"type":["string","null"],"writeOnly":true},"type":{"type":"string","enum":["contact"]}},"required":["id"]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema33.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data3 = data.phone_number;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema33.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identifier !== undefined){
let data4 = data.identifier;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: schema33.properties.identifier.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.avatar !== undefined){
let data5 = data.avatar;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"type",params:{type: schema33.properties.avatar.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.thumbnail !== undefined){
let data6 = data.thumbnail;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/thumbnail",schemaPath:"#/properties/thumbnail/type",keyword:"type",params:{type: schema33.properties.thumbnail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.additional_attributes !== undefined){
let data7 = data.additional_attributes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/additional_attributes",schemaPath:"#/properties/additional_attributes/type",keyword:"type",params:{type: schema33.properties.additional_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.custom_attributes !== undefined){
let data8 = data.custom_attributes;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: schema33.properties.custom_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.blocked !== undefined){
let data9 = data.blocked;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: schema33.properties.blocked.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate56(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
if (vErrors === null) vErrors = validate56.errors; else if (vErrors !== validate56.errors) { for (const error of validate56.errors) vErrors.push(error); validate56.errors = null; };
errors = vErrors.length;
}
}
if(data.pubsub_token !== undefined){
let data11 = data.pubsub_token;
if((typeof data11 !== "string") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/pubsub_token",schemaPath:"#/properties/pubsub_token/type",keyword:"type",params:{type: schema33.properties.pubsub_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data12 === "contact")){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"},"email":{"type":["string","null"]},"type":{"type":"string","enum":["user"]}},"required":["id","name","type"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema34.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "user")){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"type":{"type":"string","enum":["agent_bot"]}},"required":["id","type"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data2 === "agent_bot")){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"required":["id","name"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_type"},message:"must have required property '"+"message_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.private === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "private"},message:"must have required property '"+"private"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.conversation === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation"},message:"must have required property '"+"conversation"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inbox === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inbox"},message:"must have required property '"+"inbox"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.account === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.message_type !== undefined){
let data1 = data.message_type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/message_type",schemaPath:"#/properties/message_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "incoming") || (data1 === "outgoing")) || (data1 === "template"))){
const err10 = {instancePath:instancePath+"/message_type",schemaPath:"#/properties/message_type/enum",keyword:"enum",params:{allowedValues: schema32.properties.message_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema32.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.private !== undefined){
if(typeof data.private !== "boolean"){
const err12 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.content_type !== undefined){
let data5 = data.content_type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((((((((data5 === "text") || (data5 === "input_text")) || (data5 === "input_textarea")) || (data5 === "input_email")) || (data5 === "input_select")) || (data5 === "cards")) || (data5 === "form")) || (data5 === "article")) || (data5 === "incoming_email")) || (data5 === "input_csat")) || (data5 === "integrations")) || (data5 === "sticker")) || (data5 === "voice_call"))){
const err15 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/enum",keyword:"enum",params:{allowedValues: schema32.properties.content_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.content_attributes !== undefined){
let data6 = data.content_attributes;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/content_attributes",schemaPath:"#/properties/content_attributes/type",keyword:"type",params:{type: schema32.properties.content_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.additional_attributes !== undefined){
let data7 = data.additional_attributes;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/additional_attributes",schemaPath:"#/properties/additional_attributes/type",keyword:"type",params:{type: schema32.properties.additional_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.source_id !== undefined){
let data8 = data.source_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err18 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: schema32.properties.source_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sender !== undefined){
let data9 = data.sender;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: schema32.properties.sender.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs22 = errors;
let valid2 = true;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
if(!(data9.type === "contact")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs26 = errors;
if(!(validate77(data9, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate77.errors; else if (vErrors !== validate77.errors) { for (const error of validate77.errors) vErrors.push(error); validate77.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid2 = _valid0;
}
if(!valid2){
const err22 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs28 = errors;
let valid4 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing0;
if((data9.type === undefined) && (missing0 = "type")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.type !== undefined){
if(!(data9.type === "user")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs32 = errors;
if(!(validate80(data9, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate80.errors; else if (vErrors !== validate80.errors) { for (const error of validate80.errors) vErrors.push(error); validate80.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs32 === errors;
valid4 = _valid1;
}
if(!valid4){
const err26 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs34 = errors;
let valid6 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((data9.type === undefined) && (missing1 = "type")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data9.type !== undefined){
if(!(data9.type === "agent_bot")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid2 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs38 = errors;
if(!(validate82(data9, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate82.errors; else if (vErrors !== validate82.errors) { for (const error of validate82.errors) vErrors.push(error); validate82.errors = null; };
errors = vErrors.length;
}
var _valid2 = _errs38 === errors;
valid6 = _valid2;
}
if(!valid6){
const err30 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs40 = errors;
let valid8 = true;
const _errs41 = errors;
if(errors === _errs41){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.type === undefined) && (missing2 = "type")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data9.type !== undefined){
if(!(data9.type === "captain_assistant")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid3 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs44 = errors;
if(!(validate35(data9, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
if (vErrors === null) vErrors = validate35.errors; else if (vErrors !== validate35.errors) { for (const error of validate35.errors) vErrors.push(error); validate35.errors = null; };
errors = vErrors.length;
}
var _valid3 = _errs44 === errors;
valid8 = _valid3;
}
if(!valid8){
const err34 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
let data14 = data9.type;
if(typeof data14 !== "string"){
const err35 = {instancePath:instancePath+"/sender/type",schemaPath:"#/properties/sender/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data14 === "contact") || (data14 === "user")) || (data14 === "agent_bot")) || (data14 === "captain_assistant"))){
const err36 = {instancePath:instancePath+"/sender/type",schemaPath:"#/properties/sender/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.sender.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
if(data.attachments !== undefined){
let data15 = data.attachments;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs52 = errors;
let valid14 = true;
const _errs53 = errors;
if(errors === _errs53){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.file_type !== undefined){
let data17 = data16.file_type;
if(!(((((((((data17 === "image") || (data17 === "audio")) || (data17 === "video")) || (data17 === "file")) || (data17 === "share")) || (data17 === "story_mention")) || (data17 === "ig_reel")) || (data17 === "ig_post")) || (data17 === "ig_story"))){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid4 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs56 = errors;
if(!(validate37(data16, {instancePath:instancePath+"/attachments/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate37.errors; else if (vErrors !== validate37.errors) { for (const error of validate37.errors) vErrors.push(error); validate37.errors = null; };
errors = vErrors.length;
}
var _valid4 = _errs56 === errors;
valid14 = _valid4;
}
if(!valid14){
const err39 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs58 = errors;
let valid16 = true;
const _errs59 = errors;
if(errors === _errs59){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((data16.file_type === undefined) && (missing3 = "file_type")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data16.file_type !== undefined){
if(!(data16.file_type === "location")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid5 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs62 = errors;
if(!(validate39(data16, {instancePath:instancePath+"/attachments/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate39.errors; else if (vErrors !== validate39.errors) { for (const error of validate39.errors) vErrors.push(error); validate39.errors = null; };
errors = vErrors.length;
}
var _valid5 = _errs62 === errors;
valid16 = _valid5;
}
if(!valid16){
const err43 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs64 = errors;
let valid18 = true;
const _errs65 = errors;
if(errors === _errs65){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if((data16.file_type === undefined) && (missing4 = "file_type")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data16.file_type !== undefined){
if(!(data16.file_type === "fallback")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid6 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs68 = errors;
if(!(validate41(data16, {instancePath:instancePath+"/attachments/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate41.errors; else if (vErrors !== validate41.errors) { for (const error of validate41.errors) vErrors.push(error); validate41.errors = null; };
errors = vErrors.length;
}
var _valid6 = _errs68 === errors;
valid18 = _valid6;
}
if(!valid18){
const err47 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs70 = errors;
let valid20 = true;
const _errs71 = errors;
if(errors === _errs71){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing5;
if((data16.file_type === undefined) && (missing5 = "file_type")){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data16.file_type !== undefined){
if(!(data16.file_type === "contact")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid7 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs74 = errors;
if(!(validate43(data16, {instancePath:instancePath+"/attachments/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate43.errors; else if (vErrors !== validate43.errors) { for (const error of validate43.errors) vErrors.push(error); validate43.errors = null; };
errors = vErrors.length;
}
var _valid7 = _errs74 === errors;
valid20 = _valid7;
}
if(!valid20){
const err51 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const _errs76 = errors;
let valid22 = true;
const _errs77 = errors;
if(errors === _errs77){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing6;
if((data16.file_type === undefined) && (missing6 = "file_type")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data16.file_type !== undefined){
if(!(data16.file_type === "embed")){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid8 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs80 = errors;
if(!(validate45(data16, {instancePath:instancePath+"/attachments/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate45.errors; else if (vErrors !== validate45.errors) { for (const error of validate45.errors) vErrors.push(error); validate45.errors = null; };
errors = vErrors.length;
}
var _valid8 = _errs80 === errors;
valid22 = _valid8;
}
if(!valid22){
const err55 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.file_type !== undefined){
let data22 = data16.file_type;
if(typeof data22 !== "string"){
const err56 = {instancePath:instancePath+"/attachments/" + i0+"/file_type",schemaPath:"#/properties/attachments/items/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((((((((((((data22 === "image") || (data22 === "audio")) || (data22 === "video")) || (data22 === "file")) || (data22 === "share")) || (data22 === "story_mention")) || (data22 === "ig_reel")) || (data22 === "ig_post")) || (data22 === "ig_story")) || (data22 === "location")) || (data22 === "fallback")) || (data22 === "contact")) || (data22 === "embed"))){
const err57 = {instancePath:instancePath+"/attachments/" + i0+"/file_type",schemaPath:"#/properties/attachments/items/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema32.properties.attachments.items.properties.file_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.conversation !== undefined){
if(!(validate23(data.conversation, {instancePath:instancePath+"/conversation",parentData:data,parentDataProperty:"conversation",rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
}
if(data.inbox !== undefined){
if(!(validate91(data.inbox, {instancePath:instancePath+"/inbox",parentData:data,parentDataProperty:"inbox",rootData}))){
if (vErrors === null) vErrors = validate91.errors; else if (vErrors !== validate91.errors) { for (const error of validate91.errors) vErrors.push(error); validate91.errors = null; };
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate56(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
if (vErrors === null) vErrors = validate56.errors; else if (vErrors !== validate56.errors) { for (const error of validate56.errors) vErrors.push(error); validate56.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate76.errors; else if (vErrors !== validate76.errors) { for (const error of validate76.errors) vErrors.push(error); validate76.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "message_created")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema31.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const message_updated = validate95;
const schema37 = {"type":"object","allOf":[{"$ref":"#/$defs/Message"}],"properties":{"event":{"type":"string","enum":["message_updated"]}},"required":["event"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate76.errors; else if (vErrors !== validate76.errors) { for (const error of validate76.errors) vErrors.push(error); validate76.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "message_updated")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema37.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

export const webwidget_triggered = validate97;
const schema38 = {"type":"object","properties":{"event":{"type":"string","enum":["webwidget_triggered"]},"id":{"type":"integer"},"contact":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Contact"}},"inbox":{"$ref":"#/$defs/InboxSummary"},"account":{"$ref":"#/$defs/Account"},"current_conversation":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Conversation"}},"source_id":{"type":["string","null"]},"event_info":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/EventInfo"}}},"required":["event","id","inbox","account"]};
const schema39 = {"type":"object","properties":{"initiated_at":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/InitiatedAt"}},"referer":{"type":["string","null"]},"widget_language":{"type":["string","null"]},"browser_language":{"type":["string","null"]},"browser":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Browser"}}}};
const schema40 = {"type":"object","properties":{"timestamp":{"type":["string","null"]}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: schema40.properties.timestamp.type},message:"must be string,null"};
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
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"browser_name":{"type":["string","null"]},"browser_version":{"type":["string","null"]},"device_name":{"type":["string","null"]},"platform_name":{"type":["string","null"]},"platform_version":{"type":["string","null"]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.browser_name !== undefined){
let data0 = data.browser_name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/browser_name",schemaPath:"#/properties/browser_name/type",keyword:"type",params:{type: schema41.properties.browser_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.browser_version !== undefined){
let data1 = data.browser_version;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/browser_version",schemaPath:"#/properties/browser_version/type",keyword:"type",params:{type: schema41.properties.browser_version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.device_name !== undefined){
let data2 = data.device_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/device_name",schemaPath:"#/properties/device_name/type",keyword:"type",params:{type: schema41.properties.device_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.platform_name !== undefined){
let data3 = data.platform_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/platform_name",schemaPath:"#/properties/platform_name/type",keyword:"type",params:{type: schema41.properties.platform_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.platform_version !== undefined){
let data4 = data.platform_version;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/platform_version",schemaPath:"#/properties/platform_version/type",keyword:"type",params:{type: schema41.properties.platform_version.type},message:"must be string,null"};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initiated_at !== undefined){
let data0 = data.initiated_at;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/initiated_at",schemaPath:"#/properties/initiated_at/type",keyword:"type",params:{type: schema39.properties.initiated_at.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate103(data0, {instancePath:instancePath+"/initiated_at",parentData:data,parentDataProperty:"initiated_at",rootData}))){
if (vErrors === null) vErrors = validate103.errors; else if (vErrors !== validate103.errors) { for (const error of validate103.errors) vErrors.push(error); validate103.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/initiated_at",schemaPath:"#/properties/initiated_at/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.referer !== undefined){
let data1 = data.referer;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/referer",schemaPath:"#/properties/referer/type",keyword:"type",params:{type: schema39.properties.referer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.widget_language !== undefined){
let data2 = data.widget_language;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/widget_language",schemaPath:"#/properties/widget_language/type",keyword:"type",params:{type: schema39.properties.widget_language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.browser_language !== undefined){
let data3 = data.browser_language;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/browser_language",schemaPath:"#/properties/browser_language/type",keyword:"type",params:{type: schema39.properties.browser_language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.browser !== undefined){
let data4 = data.browser;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/browser",schemaPath:"#/properties/browser/type",keyword:"type",params:{type: schema39.properties.browser.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(!(validate105(data4, {instancePath:instancePath+"/browser",parentData:data,parentDataProperty:"browser",rootData}))){
if (vErrors === null) vErrors = validate105.errors; else if (vErrors !== validate105.errors) { for (const error of validate105.errors) vErrors.push(error); validate105.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid2 = _valid1;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/browser",schemaPath:"#/properties/browser/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.inbox === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inbox"},message:"must have required property '"+"inbox"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "webwidget_triggered")){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema38.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.contact !== undefined){
let data2 = data.contact;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: schema38.properties.contact.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate77(data2, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
if (vErrors === null) vErrors = validate77.errors; else if (vErrors !== validate77.errors) { for (const error of validate77.errors) vErrors.push(error); validate77.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.inbox !== undefined){
if(!(validate91(data.inbox, {instancePath:instancePath+"/inbox",parentData:data,parentDataProperty:"inbox",rootData}))){
if (vErrors === null) vErrors = validate91.errors; else if (vErrors !== validate91.errors) { for (const error of validate91.errors) vErrors.push(error); validate91.errors = null; };
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate56(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
if (vErrors === null) vErrors = validate56.errors; else if (vErrors !== validate56.errors) { for (const error of validate56.errors) vErrors.push(error); validate56.errors = null; };
errors = vErrors.length;
}
}
if(data.current_conversation !== undefined){
let data5 = data.current_conversation;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/current_conversation",schemaPath:"#/properties/current_conversation/type",keyword:"type",params:{type: schema38.properties.current_conversation.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(!(validate23(data5, {instancePath:instancePath+"/current_conversation",parentData:data,parentDataProperty:"current_conversation",rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/current_conversation",schemaPath:"#/properties/current_conversation/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.source_id !== undefined){
let data6 = data.source_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: schema38.properties.source_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.event_info !== undefined){
let data7 = data.event_info;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err14 = {instancePath:instancePath+"/event_info",schemaPath:"#/properties/event_info/type",keyword:"type",params:{type: schema38.properties.event_info.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs23 = errors;
let valid3 = true;
const _errs24 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(!(validate102(data7, {instancePath:instancePath+"/event_info",parentData:data,parentDataProperty:"event_info",rootData}))){
if (vErrors === null) vErrors = validate102.errors; else if (vErrors !== validate102.errors) { for (const error of validate102.errors) vErrors.push(error); validate102.errors = null; };
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid3 = _valid2;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/event_info",schemaPath:"#/properties/event_info/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

export const contact_created = validate108;
const schema42 = {"type":"object","allOf":[{"$ref":"#/$defs/Contact"}],"properties":{"event":{"type":"string","enum":["contact_created"]}},"required":["event"]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate77.errors; else if (vErrors !== validate77.errors) { for (const error of validate77.errors) vErrors.push(error); validate77.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "contact_created")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema42.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

export const contact_updated = validate110;
const schema43 = {"type":"object","allOf":[{"$ref":"#/$defs/Contact"}],"properties":{"event":{"type":"string","enum":["contact_updated"]},"changed_attributes":{"type":"array","items":{"type":"object","additionalProperties":{"$ref":"#/$defs/ChangedAttribute"}}}},"required":["event"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate77.errors; else if (vErrors !== validate77.errors) { for (const error of validate77.errors) vErrors.push(error); validate77.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "contact_updated")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema43.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.changed_attributes !== undefined){
let data1 = data.changed_attributes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(validate70(data2[key0], {instancePath:instancePath+"/changed_attributes/" + i0+"/" + "*",parentData:data2,parentDataProperty:key0,rootData}))){
if (vErrors === null) vErrors = validate70.errors; else if (vErrors !== validate70.errors) { for (const error of validate70.errors) vErrors.push(error); validate70.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/changed_attributes/" + i0,schemaPath:"#/properties/changed_attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/changed_attributes",schemaPath:"#/properties/changed_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

export const conversation_typing_on = validate113;
const schema44 = {"type":"object","properties":{"event":{"type":"string","enum":["conversation_typing_on"]},"user":{"type":["object","null"],"properties":{"type":{"type":"string","enum":["contact","user","agent_bot","captain_assistant"]}},"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["contact"]}}},"then":{"$ref":"#/$defs/Contact"}},{"if":{"type":"object","properties":{"type":{"enum":["user"]}},"required":["type"]},"then":{"$ref":"#/$defs/User"}},{"if":{"type":"object","properties":{"type":{"enum":["agent_bot"]}},"required":["type"]},"then":{"$ref":"#/$defs/AgentBot"}},{"if":{"type":"object","properties":{"type":{"enum":["captain_assistant"]}},"required":["type"]},"then":{"$ref":"#/$defs/CaptainAssistant"}}]},"conversation":{"$ref":"#/$defs/Conversation"},"is_private":{"type":"boolean"}},"required":["event","conversation"]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conversation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation"},message:"must have required property '"+"conversation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "conversation_typing_on")){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema44.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: schema44.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type !== undefined){
if(!(data1.type === "contact")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
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
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate77(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate77.errors; else if (vErrors !== validate77.errors) { for (const error of validate77.errors) vErrors.push(error); validate77.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "user")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate80(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate80.errors; else if (vErrors !== validate80.errors) { for (const error of validate80.errors) vErrors.push(error); validate80.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.type === undefined) && (missing1 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "agent_bot")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(!(validate82(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate82.errors; else if (vErrors !== validate82.errors) { for (const error of validate82.errors) vErrors.push(error); validate82.errors = null; };
errors = vErrors.length;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err15 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs24 = errors;
let valid8 = true;
const _errs25 = errors;
if(errors === _errs25){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.type === undefined) && (missing2 = "type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "captain_assistant")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(!(validate35(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate35.errors; else if (vErrors !== validate35.errors) { for (const error of validate35.errors) vErrors.push(error); validate35.errors = null; };
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid8 = _valid3;
}
if(!valid8){
const err19 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type !== undefined){
let data6 = data1.type;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/user/type",schemaPath:"#/properties/user/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data6 === "contact") || (data6 === "user")) || (data6 === "agent_bot")) || (data6 === "captain_assistant"))){
const err21 = {instancePath:instancePath+"/user/type",schemaPath:"#/properties/user/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.user.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data.conversation !== undefined){
if(!(validate23(data.conversation, {instancePath:instancePath+"/conversation",parentData:data,parentDataProperty:"conversation",rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
}
if(data.is_private !== undefined){
if(typeof data.is_private !== "boolean"){
const err22 = {instancePath:instancePath+"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

export const conversation_typing_off = validate119;
const schema45 = {"type":"object","properties":{"event":{"type":"string","enum":["conversation_typing_off"]},"user":{"type":["object","null"],"properties":{"type":{"type":"string","enum":["contact","user","agent_bot","captain_assistant"]}},"allOf":[{"if":{"type":"object","properties":{"type":{"enum":["contact"]}}},"then":{"$ref":"#/$defs/Contact"}},{"if":{"type":"object","properties":{"type":{"enum":["user"]}},"required":["type"]},"then":{"$ref":"#/$defs/User"}},{"if":{"type":"object","properties":{"type":{"enum":["agent_bot"]}},"required":["type"]},"then":{"$ref":"#/$defs/AgentBot"}},{"if":{"type":"object","properties":{"type":{"enum":["captain_assistant"]}},"required":["type"]},"then":{"$ref":"#/$defs/CaptainAssistant"}}]},"conversation":{"$ref":"#/$defs/Conversation"},"is_private":{"type":"boolean"}},"required":["event","conversation"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conversation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation"},message:"must have required property '"+"conversation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "conversation_typing_off")){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema45.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: schema45.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type !== undefined){
if(!(data1.type === "contact")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
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
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate77(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate77.errors; else if (vErrors !== validate77.errors) { for (const error of validate77.errors) vErrors.push(error); validate77.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "user")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate80(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate80.errors; else if (vErrors !== validate80.errors) { for (const error of validate80.errors) vErrors.push(error); validate80.errors = null; };
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.type === undefined) && (missing1 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "agent_bot")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(!(validate82(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate82.errors; else if (vErrors !== validate82.errors) { for (const error of validate82.errors) vErrors.push(error); validate82.errors = null; };
errors = vErrors.length;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err15 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs24 = errors;
let valid8 = true;
const _errs25 = errors;
if(errors === _errs25){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.type === undefined) && (missing2 = "type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data1.type !== undefined){
if(!(data1.type === "captain_assistant")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(!(validate35(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
if (vErrors === null) vErrors = validate35.errors; else if (vErrors !== validate35.errors) { for (const error of validate35.errors) vErrors.push(error); validate35.errors = null; };
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid8 = _valid3;
}
if(!valid8){
const err19 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type !== undefined){
let data6 = data1.type;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/user/type",schemaPath:"#/properties/user/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data6 === "contact") || (data6 === "user")) || (data6 === "agent_bot")) || (data6 === "captain_assistant"))){
const err21 = {instancePath:instancePath+"/user/type",schemaPath:"#/properties/user/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.user.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data.conversation !== undefined){
if(!(validate23(data.conversation, {instancePath:instancePath+"/conversation",parentData:data,parentDataProperty:"conversation",rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
}
if(data.is_private !== undefined){
if(typeof data.is_private !== "boolean"){
const err22 = {instancePath:instancePath+"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

export const inbox_created = validate125;
const schema46 = {"type":"object","allOf":[{"$ref":"#/$defs/InboxSettings"}],"properties":{"event":{"type":"string","enum":["inbox_created"]}},"required":["event"]};
const schema47 = {"type":"object","properties":{"account":{"$ref":"#/$defs/Account"},"channel":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Channel"}},"working_hours":{"type":"array","items":{"$ref":"#/$defs/WorkingHours"}},"working_hours_enabled":{"type":["boolean","null"]},"out_of_office_message":{"type":["string","null"]},"timezone":{"type":["string","null"]},"greeting_enabled":{"type":["boolean","null"]},"greeting_message":{"type":["string","null"]},"enable_auto_assignment":{"type":["boolean","null"]},"auto_assignment_config":{"type":["object","null"]},"enable_email_collect":{"type":["boolean","null"]},"csat_survey_enabled":{"type":["boolean","null"]},"allow_messages_after_resolved":{"type":["boolean","null"]},"lock_to_single_conversation":{"type":["boolean","null"]},"sender_name_type":{"type":["string","null"],"enum":["friendly","professional",null]},"business_name":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}};
const schema48 = {"type":"object","properties":{"id":{"type":"integer"},"account_id":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"webhook_url":{"type":["string","null"]},"identifier":{"type":["string","null"]},"secret":{"type":["string","null"],"writeOnly":true},"hmac_token":{"type":["string","null"],"writeOnly":true},"hmac_mandatory":{"type":["boolean","null"]},"additional_attributes":{"type":["object","null"]},"website_url":{"type":["string","null"]},"website_token":{"type":["string","null"]},"widget_color":{"type":["string","null"]},"welcome_title":{"type":["string","null"]},"welcome_tagline":{"type":["string","null"]},"feature_flags":{"type":["integer","null"]},"reply_time":{"type":["string","null"]},"pre_chat_form_enabled":{"type":["boolean","null"]},"pre_chat_form_options":{"type":["object","null"]},"continuity_via_email":{"type":["boolean","null"]},"allowed_domains":{"type":["string","null"]},"email":{"type":["string","null"]},"forward_to_email":{"type":["string","null"]},"verified_for_sending":{"type":["boolean","null"]},"imap_enabled":{"type":["boolean","null"]},"imap_address":{"type":["string","null"]},"imap_port":{"type":["integer","null"]},"imap_login":{"type":["string","null"]},"imap_password":{"type":["string","null"],"writeOnly":true},"imap_enable_ssl":{"type":["boolean","null"]},"imap_authentication":{"type":["string","null"]},"smtp_enabled":{"type":["boolean","null"]},"smtp_address":{"type":["string","null"]},"smtp_port":{"type":["integer","null"]},"smtp_login":{"type":["string","null"]},"smtp_password":{"type":["string","null"],"writeOnly":true},"smtp_domain":{"type":["string","null"]},"smtp_authentication":{"type":["string","null"]},"smtp_enable_starttls_auto":{"type":["boolean","null"]},"smtp_enable_ssl_tls":{"type":["boolean","null"]},"smtp_openssl_verify_mode":{"type":["string","null"]},"provider":{"type":["string","null"]},"provider_config":{"type":["object","null"],"writeOnly":true},"phone_number":{"type":["string","null"]},"message_templates":{},"message_templates_last_updated":{"type":["string","null"]},"medium":{"type":["string","null"]},"account_sid":{"type":["string","null"]},"auth_token":{"type":["string","null"],"writeOnly":true},"api_key_sid":{"type":["string","null"]},"api_key_secret":{"type":["string","null"],"writeOnly":true},"messaging_service_sid":{"type":["string","null"]},"content_templates":{},"content_templates_last_updated":{"type":["string","null"]},"voice_enabled":{"type":["boolean","null"]},"twiml_app_sid":{"type":["string","null"]},"page_id":{"type":["string","null"]},"user_access_token":{"type":["string","null"],"writeOnly":true},"page_access_token":{"type":["string","null"],"writeOnly":true},"instagram_id":{"type":["string","null"]},"access_token":{"type":["string","null"],"writeOnly":true},"expires_at":{"type":["string","null"]},"business_id":{"type":["string","null"]},"refresh_token":{"type":["string","null"],"writeOnly":true},"refresh_token_expires_at":{"type":["string","null"]},"line_channel_id":{"type":["string","null"]},"line_channel_secret":{"type":["string","null"],"writeOnly":true},"line_channel_token":{"type":["string","null"],"writeOnly":true},"bot_name":{"type":["string","null"]},"bot_token":{"type":["string","null"],"writeOnly":true},"profile_id":{"type":["string","null"]},"tweets_enabled":{"type":["boolean","null"]},"twitter_access_token":{"type":["string","null"],"writeOnly":true},"twitter_access_token_secret":{"type":["string","null"],"writeOnly":true}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account_id !== undefined){
let data1 = data.account_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: schema48.properties.account_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err2 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.updated_at !== undefined){
if(typeof data.updated_at !== "string"){
const err3 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.webhook_url !== undefined){
let data4 = data.webhook_url;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/webhook_url",schemaPath:"#/properties/webhook_url/type",keyword:"type",params:{type: schema48.properties.webhook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identifier !== undefined){
let data5 = data.identifier;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: schema48.properties.identifier.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.secret !== undefined){
let data6 = data.secret;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: schema48.properties.secret.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hmac_token !== undefined){
let data7 = data.hmac_token;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/hmac_token",schemaPath:"#/properties/hmac_token/type",keyword:"type",params:{type: schema48.properties.hmac_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hmac_mandatory !== undefined){
let data8 = data.hmac_mandatory;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/hmac_mandatory",schemaPath:"#/properties/hmac_mandatory/type",keyword:"type",params:{type: schema48.properties.hmac_mandatory.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.additional_attributes !== undefined){
let data9 = data.additional_attributes;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/additional_attributes",schemaPath:"#/properties/additional_attributes/type",keyword:"type",params:{type: schema48.properties.additional_attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.website_url !== undefined){
let data10 = data.website_url;
if((typeof data10 !== "string") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/website_url",schemaPath:"#/properties/website_url/type",keyword:"type",params:{type: schema48.properties.website_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.website_token !== undefined){
let data11 = data.website_token;
if((typeof data11 !== "string") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/website_token",schemaPath:"#/properties/website_token/type",keyword:"type",params:{type: schema48.properties.website_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.widget_color !== undefined){
let data12 = data.widget_color;
if((typeof data12 !== "string") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/widget_color",schemaPath:"#/properties/widget_color/type",keyword:"type",params:{type: schema48.properties.widget_color.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.welcome_title !== undefined){
let data13 = data.welcome_title;
if((typeof data13 !== "string") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/welcome_title",schemaPath:"#/properties/welcome_title/type",keyword:"type",params:{type: schema48.properties.welcome_title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.welcome_tagline !== undefined){
let data14 = data.welcome_tagline;
if((typeof data14 !== "string") && (data14 !== null)){
const err14 = {instancePath:instancePath+"/welcome_tagline",schemaPath:"#/properties/welcome_tagline/type",keyword:"type",params:{type: schema48.properties.welcome_tagline.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.feature_flags !== undefined){
let data15 = data.feature_flags;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
const err15 = {instancePath:instancePath+"/feature_flags",schemaPath:"#/properties/feature_flags/type",keyword:"type",params:{type: schema48.properties.feature_flags.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.reply_time !== undefined){
let data16 = data.reply_time;
if((typeof data16 !== "string") && (data16 !== null)){
const err16 = {instancePath:instancePath+"/reply_time",schemaPath:"#/properties/reply_time/type",keyword:"type",params:{type: schema48.properties.reply_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.pre_chat_form_enabled !== undefined){
let data17 = data.pre_chat_form_enabled;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err17 = {instancePath:instancePath+"/pre_chat_form_enabled",schemaPath:"#/properties/pre_chat_form_enabled/type",keyword:"type",params:{type: schema48.properties.pre_chat_form_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pre_chat_form_options !== undefined){
let data18 = data.pre_chat_form_options;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err18 = {instancePath:instancePath+"/pre_chat_form_options",schemaPath:"#/properties/pre_chat_form_options/type",keyword:"type",params:{type: schema48.properties.pre_chat_form_options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.continuity_via_email !== undefined){
let data19 = data.continuity_via_email;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err19 = {instancePath:instancePath+"/continuity_via_email",schemaPath:"#/properties/continuity_via_email/type",keyword:"type",params:{type: schema48.properties.continuity_via_email.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.allowed_domains !== undefined){
let data20 = data.allowed_domains;
if((typeof data20 !== "string") && (data20 !== null)){
const err20 = {instancePath:instancePath+"/allowed_domains",schemaPath:"#/properties/allowed_domains/type",keyword:"type",params:{type: schema48.properties.allowed_domains.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.email !== undefined){
let data21 = data.email;
if((typeof data21 !== "string") && (data21 !== null)){
const err21 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema48.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.forward_to_email !== undefined){
let data22 = data.forward_to_email;
if((typeof data22 !== "string") && (data22 !== null)){
const err22 = {instancePath:instancePath+"/forward_to_email",schemaPath:"#/properties/forward_to_email/type",keyword:"type",params:{type: schema48.properties.forward_to_email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.verified_for_sending !== undefined){
let data23 = data.verified_for_sending;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err23 = {instancePath:instancePath+"/verified_for_sending",schemaPath:"#/properties/verified_for_sending/type",keyword:"type",params:{type: schema48.properties.verified_for_sending.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.imap_enabled !== undefined){
let data24 = data.imap_enabled;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err24 = {instancePath:instancePath+"/imap_enabled",schemaPath:"#/properties/imap_enabled/type",keyword:"type",params:{type: schema48.properties.imap_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.imap_address !== undefined){
let data25 = data.imap_address;
if((typeof data25 !== "string") && (data25 !== null)){
const err25 = {instancePath:instancePath+"/imap_address",schemaPath:"#/properties/imap_address/type",keyword:"type",params:{type: schema48.properties.imap_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.imap_port !== undefined){
let data26 = data.imap_port;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err26 = {instancePath:instancePath+"/imap_port",schemaPath:"#/properties/imap_port/type",keyword:"type",params:{type: schema48.properties.imap_port.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.imap_login !== undefined){
let data27 = data.imap_login;
if((typeof data27 !== "string") && (data27 !== null)){
const err27 = {instancePath:instancePath+"/imap_login",schemaPath:"#/properties/imap_login/type",keyword:"type",params:{type: schema48.properties.imap_login.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.imap_password !== undefined){
let data28 = data.imap_password;
if((typeof data28 !== "string") && (data28 !== null)){
const err28 = {instancePath:instancePath+"/imap_password",schemaPath:"#/properties/imap_password/type",keyword:"type",params:{type: schema48.properties.imap_password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.imap_enable_ssl !== undefined){
let data29 = data.imap_enable_ssl;
if((typeof data29 !== "boolean") && (data29 !== null)){
const err29 = {instancePath:instancePath+"/imap_enable_ssl",schemaPath:"#/properties/imap_enable_ssl/type",keyword:"type",params:{type: schema48.properties.imap_enable_ssl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.imap_authentication !== undefined){
let data30 = data.imap_authentication;
if((typeof data30 !== "string") && (data30 !== null)){
const err30 = {instancePath:instancePath+"/imap_authentication",schemaPath:"#/properties/imap_authentication/type",keyword:"type",params:{type: schema48.properties.imap_authentication.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.smtp_enabled !== undefined){
let data31 = data.smtp_enabled;
if((typeof data31 !== "boolean") && (data31 !== null)){
const err31 = {instancePath:instancePath+"/smtp_enabled",schemaPath:"#/properties/smtp_enabled/type",keyword:"type",params:{type: schema48.properties.smtp_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.smtp_address !== undefined){
let data32 = data.smtp_address;
if((typeof data32 !== "string") && (data32 !== null)){
const err32 = {instancePath:instancePath+"/smtp_address",schemaPath:"#/properties/smtp_address/type",keyword:"type",params:{type: schema48.properties.smtp_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.smtp_port !== undefined){
let data33 = data.smtp_port;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err33 = {instancePath:instancePath+"/smtp_port",schemaPath:"#/properties/smtp_port/type",keyword:"type",params:{type: schema48.properties.smtp_port.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.smtp_login !== undefined){
let data34 = data.smtp_login;
if((typeof data34 !== "string") && (data34 !== null)){
const err34 = {instancePath:instancePath+"/smtp_login",schemaPath:"#/properties/smtp_login/type",keyword:"type",params:{type: schema48.properties.smtp_login.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.smtp_password !== undefined){
let data35 = data.smtp_password;
if((typeof data35 !== "string") && (data35 !== null)){
const err35 = {instancePath:instancePath+"/smtp_password",schemaPath:"#/properties/smtp_password/type",keyword:"type",params:{type: schema48.properties.smtp_password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.smtp_domain !== undefined){
let data36 = data.smtp_domain;
if((typeof data36 !== "string") && (data36 !== null)){
const err36 = {instancePath:instancePath+"/smtp_domain",schemaPath:"#/properties/smtp_domain/type",keyword:"type",params:{type: schema48.properties.smtp_domain.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.smtp_authentication !== undefined){
let data37 = data.smtp_authentication;
if((typeof data37 !== "string") && (data37 !== null)){
const err37 = {instancePath:instancePath+"/smtp_authentication",schemaPath:"#/properties/smtp_authentication/type",keyword:"type",params:{type: schema48.properties.smtp_authentication.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.smtp_enable_starttls_auto !== undefined){
let data38 = data.smtp_enable_starttls_auto;
if((typeof data38 !== "boolean") && (data38 !== null)){
const err38 = {instancePath:instancePath+"/smtp_enable_starttls_auto",schemaPath:"#/properties/smtp_enable_starttls_auto/type",keyword:"type",params:{type: schema48.properties.smtp_enable_starttls_auto.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.smtp_enable_ssl_tls !== undefined){
let data39 = data.smtp_enable_ssl_tls;
if((typeof data39 !== "boolean") && (data39 !== null)){
const err39 = {instancePath:instancePath+"/smtp_enable_ssl_tls",schemaPath:"#/properties/smtp_enable_ssl_tls/type",keyword:"type",params:{type: schema48.properties.smtp_enable_ssl_tls.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.smtp_openssl_verify_mode !== undefined){
let data40 = data.smtp_openssl_verify_mode;
if((typeof data40 !== "string") && (data40 !== null)){
const err40 = {instancePath:instancePath+"/smtp_openssl_verify_mode",schemaPath:"#/properties/smtp_openssl_verify_mode/type",keyword:"type",params:{type: schema48.properties.smtp_openssl_verify_mode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.provider !== undefined){
let data41 = data.provider;
if((typeof data41 !== "string") && (data41 !== null)){
const err41 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: schema48.properties.provider.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.provider_config !== undefined){
let data42 = data.provider_config;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err42 = {instancePath:instancePath+"/provider_config",schemaPath:"#/properties/provider_config/type",keyword:"type",params:{type: schema48.properties.provider_config.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data43 = data.phone_number;
if((typeof data43 !== "string") && (data43 !== null)){
const err43 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema48.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.message_templates_last_updated !== undefined){
let data44 = data.message_templates_last_updated;
if((typeof data44 !== "string") && (data44 !== null)){
const err44 = {instancePath:instancePath+"/message_templates_last_updated",schemaPath:"#/properties/message_templates_last_updated/type",keyword:"type",params:{type: schema48.properties.message_templates_last_updated.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.medium !== undefined){
let data45 = data.medium;
if((typeof data45 !== "string") && (data45 !== null)){
const err45 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: schema48.properties.medium.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.account_sid !== undefined){
let data46 = data.account_sid;
if((typeof data46 !== "string") && (data46 !== null)){
const err46 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: schema48.properties.account_sid.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.auth_token !== undefined){
let data47 = data.auth_token;
if((typeof data47 !== "string") && (data47 !== null)){
const err47 = {instancePath:instancePath+"/auth_token",schemaPath:"#/properties/auth_token/type",keyword:"type",params:{type: schema48.properties.auth_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.api_key_sid !== undefined){
let data48 = data.api_key_sid;
if((typeof data48 !== "string") && (data48 !== null)){
const err48 = {instancePath:instancePath+"/api_key_sid",schemaPath:"#/properties/api_key_sid/type",keyword:"type",params:{type: schema48.properties.api_key_sid.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.api_key_secret !== undefined){
let data49 = data.api_key_secret;
if((typeof data49 !== "string") && (data49 !== null)){
const err49 = {instancePath:instancePath+"/api_key_secret",schemaPath:"#/properties/api_key_secret/type",keyword:"type",params:{type: schema48.properties.api_key_secret.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.messaging_service_sid !== undefined){
let data50 = data.messaging_service_sid;
if((typeof data50 !== "string") && (data50 !== null)){
const err50 = {instancePath:instancePath+"/messaging_service_sid",schemaPath:"#/properties/messaging_service_sid/type",keyword:"type",params:{type: schema48.properties.messaging_service_sid.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.content_templates_last_updated !== undefined){
let data51 = data.content_templates_last_updated;
if((typeof data51 !== "string") && (data51 !== null)){
const err51 = {instancePath:instancePath+"/content_templates_last_updated",schemaPath:"#/properties/content_templates_last_updated/type",keyword:"type",params:{type: schema48.properties.content_templates_last_updated.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.voice_enabled !== undefined){
let data52 = data.voice_enabled;
if((typeof data52 !== "boolean") && (data52 !== null)){
const err52 = {instancePath:instancePath+"/voice_enabled",schemaPath:"#/properties/voice_enabled/type",keyword:"type",params:{type: schema48.properties.voice_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.twiml_app_sid !== undefined){
let data53 = data.twiml_app_sid;
if((typeof data53 !== "string") && (data53 !== null)){
const err53 = {instancePath:instancePath+"/twiml_app_sid",schemaPath:"#/properties/twiml_app_sid/type",keyword:"type",params:{type: schema48.properties.twiml_app_sid.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.page_id !== undefined){
let data54 = data.page_id;
if((typeof data54 !== "string") && (data54 !== null)){
const err54 = {instancePath:instancePath+"/page_id",schemaPath:"#/properties/page_id/type",keyword:"type",params:{type: schema48.properties.page_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.user_access_token !== undefined){
let data55 = data.user_access_token;
if((typeof data55 !== "string") && (data55 !== null)){
const err55 = {instancePath:instancePath+"/user_access_token",schemaPath:"#/properties/user_access_token/type",keyword:"type",params:{type: schema48.properties.user_access_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.page_access_token !== undefined){
let data56 = data.page_access_token;
if((typeof data56 !== "string") && (data56 !== null)){
const err56 = {instancePath:instancePath+"/page_access_token",schemaPath:"#/properties/page_access_token/type",keyword:"type",params:{type: schema48.properties.page_access_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.instagram_id !== undefined){
let data57 = data.instagram_id;
if((typeof data57 !== "string") && (data57 !== null)){
const err57 = {instancePath:instancePath+"/instagram_id",schemaPath:"#/properties/instagram_id/type",keyword:"type",params:{type: schema48.properties.instagram_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.access_token !== undefined){
let data58 = data.access_token;
if((typeof data58 !== "string") && (data58 !== null)){
const err58 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: schema48.properties.access_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.expires_at !== undefined){
let data59 = data.expires_at;
if((typeof data59 !== "string") && (data59 !== null)){
const err59 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema48.properties.expires_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.business_id !== undefined){
let data60 = data.business_id;
if((typeof data60 !== "string") && (data60 !== null)){
const err60 = {instancePath:instancePath+"/business_id",schemaPath:"#/properties/business_id/type",keyword:"type",params:{type: schema48.properties.business_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data61 = data.refresh_token;
if((typeof data61 !== "string") && (data61 !== null)){
const err61 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: schema48.properties.refresh_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.refresh_token_expires_at !== undefined){
let data62 = data.refresh_token_expires_at;
if((typeof data62 !== "string") && (data62 !== null)){
const err62 = {instancePath:instancePath+"/refresh_token_expires_at",schemaPath:"#/properties/refresh_token_expires_at/type",keyword:"type",params:{type: schema48.properties.refresh_token_expires_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.line_channel_id !== undefined){
let data63 = data.line_channel_id;
if((typeof data63 !== "string") && (data63 !== null)){
const err63 = {instancePath:instancePath+"/line_channel_id",schemaPath:"#/properties/line_channel_id/type",keyword:"type",params:{type: schema48.properties.line_channel_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.line_channel_secret !== undefined){
let data64 = data.line_channel_secret;
if((typeof data64 !== "string") && (data64 !== null)){
const err64 = {instancePath:instancePath+"/line_channel_secret",schemaPath:"#/properties/line_channel_secret/type",keyword:"type",params:{type: schema48.properties.line_channel_secret.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.line_channel_token !== undefined){
let data65 = data.line_channel_token;
if((typeof data65 !== "string") && (data65 !== null)){
const err65 = {instancePath:instancePath+"/line_channel_token",schemaPath:"#/properties/line_channel_token/type",keyword:"type",params:{type: schema48.properties.line_channel_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.bot_name !== undefined){
let data66 = data.bot_name;
if((typeof data66 !== "string") && (data66 !== null)){
const err66 = {instancePath:instancePath+"/bot_name",schemaPath:"#/properties/bot_name/type",keyword:"type",params:{type: schema48.properties.bot_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.bot_token !== undefined){
let data67 = data.bot_token;
if((typeof data67 !== "string") && (data67 !== null)){
const err67 = {instancePath:instancePath+"/bot_token",schemaPath:"#/properties/bot_token/type",keyword:"type",params:{type: schema48.properties.bot_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.profile_id !== undefined){
let data68 = data.profile_id;
if((typeof data68 !== "string") && (data68 !== null)){
const err68 = {instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: schema48.properties.profile_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.tweets_enabled !== undefined){
let data69 = data.tweets_enabled;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err69 = {instancePath:instancePath+"/tweets_enabled",schemaPath:"#/properties/tweets_enabled/type",keyword:"type",params:{type: schema48.properties.tweets_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.twitter_access_token !== undefined){
let data70 = data.twitter_access_token;
if((typeof data70 !== "string") && (data70 !== null)){
const err70 = {instancePath:instancePath+"/twitter_access_token",schemaPath:"#/properties/twitter_access_token/type",keyword:"type",params:{type: schema48.properties.twitter_access_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.twitter_access_token_secret !== undefined){
let data71 = data.twitter_access_token_secret;
if((typeof data71 !== "string") && (data71 !== null)){
const err71 = {instancePath:instancePath+"/twitter_access_token_secret",schemaPath:"#/properties/twitter_access_token_secret/type",keyword:"type",params:{type: schema48.properties.twitter_access_token_secret.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"id":{"type":"integer"},"inbox_id":{"type":["integer","null"]},"account_id":{"type":["integer","null"]},"day_of_week":{"type":"integer"},"closed_all_day":{"type":["boolean","null"]},"open_all_day":{"type":["boolean","null"]},"open_hour":{"type":["integer","null"]},"open_minutes":{"type":["integer","null"]},"close_hour":{"type":["integer","null"]},"close_minutes":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inbox_id !== undefined){
let data1 = data.inbox_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/inbox_id",schemaPath:"#/properties/inbox_id/type",keyword:"type",params:{type: schema49.properties.inbox_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: schema49.properties.account_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.day_of_week !== undefined){
let data3 = data.day_of_week;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/day_of_week",schemaPath:"#/properties/day_of_week/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.closed_all_day !== undefined){
let data4 = data.closed_all_day;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/closed_all_day",schemaPath:"#/properties/closed_all_day/type",keyword:"type",params:{type: schema49.properties.closed_all_day.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.open_all_day !== undefined){
let data5 = data.open_all_day;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/open_all_day",schemaPath:"#/properties/open_all_day/type",keyword:"type",params:{type: schema49.properties.open_all_day.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.open_hour !== undefined){
let data6 = data.open_hour;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/open_hour",schemaPath:"#/properties/open_hour/type",keyword:"type",params:{type: schema49.properties.open_hour.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.open_minutes !== undefined){
let data7 = data.open_minutes;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/open_minutes",schemaPath:"#/properties/open_minutes/type",keyword:"type",params:{type: schema49.properties.open_minutes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.close_hour !== undefined){
let data8 = data.close_hour;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/close_hour",schemaPath:"#/properties/close_hour/type",keyword:"type",params:{type: schema49.properties.close_hour.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.close_minutes !== undefined){
let data9 = data.close_minutes;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/close_minutes",schemaPath:"#/properties/close_minutes/type",keyword:"type",params:{type: schema49.properties.close_minutes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.updated_at !== undefined){
if(typeof data.updated_at !== "string"){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account !== undefined){
if(!(validate56(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
if (vErrors === null) vErrors = validate56.errors; else if (vErrors !== validate56.errors) { for (const error of validate56.errors) vErrors.push(error); validate56.errors = null; };
errors = vErrors.length;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: schema47.properties.channel.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate128(data1, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
if (vErrors === null) vErrors = validate128.errors; else if (vErrors !== validate128.errors) { for (const error of validate128.errors) vErrors.push(error); validate128.errors = null; };
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.working_hours !== undefined){
let data2 = data.working_hours;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data2[i0], {instancePath:instancePath+"/working_hours/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
if (vErrors === null) vErrors = validate130.errors; else if (vErrors !== validate130.errors) { for (const error of validate130.errors) vErrors.push(error); validate130.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/working_hours",schemaPath:"#/properties/working_hours/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.working_hours_enabled !== undefined){
let data4 = data.working_hours_enabled;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/working_hours_enabled",schemaPath:"#/properties/working_hours_enabled/type",keyword:"type",params:{type: schema47.properties.working_hours_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.out_of_office_message !== undefined){
let data5 = data.out_of_office_message;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/out_of_office_message",schemaPath:"#/properties/out_of_office_message/type",keyword:"type",params:{type: schema47.properties.out_of_office_message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema47.properties.timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.greeting_enabled !== undefined){
let data7 = data.greeting_enabled;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/greeting_enabled",schemaPath:"#/properties/greeting_enabled/type",keyword:"type",params:{type: schema47.properties.greeting_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.greeting_message !== undefined){
let data8 = data.greeting_message;
if((typeof data8 !== "string") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/greeting_message",schemaPath:"#/properties/greeting_message/type",keyword:"type",params:{type: schema47.properties.greeting_message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enable_auto_assignment !== undefined){
let data9 = data.enable_auto_assignment;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err9 = {instancePath:instancePath+"/enable_auto_assignment",schemaPath:"#/properties/enable_auto_assignment/type",keyword:"type",params:{type: schema47.properties.enable_auto_assignment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.auto_assignment_config !== undefined){
let data10 = data.auto_assignment_config;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err10 = {instancePath:instancePath+"/auto_assignment_config",schemaPath:"#/properties/auto_assignment_config/type",keyword:"type",params:{type: schema47.properties.auto_assignment_config.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.enable_email_collect !== undefined){
let data11 = data.enable_email_collect;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/enable_email_collect",schemaPath:"#/properties/enable_email_collect/type",keyword:"type",params:{type: schema47.properties.enable_email_collect.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.csat_survey_enabled !== undefined){
let data12 = data.csat_survey_enabled;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/csat_survey_enabled",schemaPath:"#/properties/csat_survey_enabled/type",keyword:"type",params:{type: schema47.properties.csat_survey_enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.allow_messages_after_resolved !== undefined){
let data13 = data.allow_messages_after_resolved;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/allow_messages_after_resolved",schemaPath:"#/properties/allow_messages_after_resolved/type",keyword:"type",params:{type: schema47.properties.allow_messages_after_resolved.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.lock_to_single_conversation !== undefined){
let data14 = data.lock_to_single_conversation;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err14 = {instancePath:instancePath+"/lock_to_single_conversation",schemaPath:"#/properties/lock_to_single_conversation/type",keyword:"type",params:{type: schema47.properties.lock_to_single_conversation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sender_name_type !== undefined){
let data15 = data.sender_name_type;
if((typeof data15 !== "string") && (data15 !== null)){
const err15 = {instancePath:instancePath+"/sender_name_type",schemaPath:"#/properties/sender_name_type/type",keyword:"type",params:{type: schema47.properties.sender_name_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data15 === "friendly") || (data15 === "professional")) || (data15 === null))){
const err16 = {instancePath:instancePath+"/sender_name_type",schemaPath:"#/properties/sender_name_type/enum",keyword:"enum",params:{allowedValues: schema47.properties.sender_name_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.business_name !== undefined){
let data16 = data.business_name;
if((typeof data16 !== "string") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/business_name",schemaPath:"#/properties/business_name/type",keyword:"type",params:{type: schema47.properties.business_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err18 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.updated_at !== undefined){
if(typeof data.updated_at !== "string"){
const err19 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate126.errors; else if (vErrors !== validate126.errors) { for (const error of validate126.errors) vErrors.push(error); validate126.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "inbox_created")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema46.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

export const inbox_updated = validate133;
const schema50 = {"type":"object","allOf":[{"$ref":"#/$defs/InboxSettings"}],"properties":{"event":{"type":"string","enum":["inbox_updated"]},"changed_attributes":{"type":["array","null"],"items":{"type":"object","additionalProperties":{"$ref":"#/$defs/ChangedAttribute"}}}},"required":["event"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate126.errors; else if (vErrors !== validate126.errors) { for (const error of validate126.errors) vErrors.push(error); validate126.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "inbox_updated")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema50.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.changed_attributes !== undefined){
let data1 = data.changed_attributes;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/changed_attributes",schemaPath:"#/properties/changed_attributes/type",keyword:"type",params:{type: schema50.properties.changed_attributes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(validate70(data2[key0], {instancePath:instancePath+"/changed_attributes/" + i0+"/" + "*",parentData:data2,parentDataProperty:key0,rootData}))){
if (vErrors === null) vErrors = validate70.errors; else if (vErrors !== validate70.errors) { for (const error of validate70.errors) vErrors.push(error); validate70.errors = null; };
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/changed_attributes/" + i0,schemaPath:"#/properties/changed_attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

export const conversation_opened = validate136;
const schema51 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["conversation_opened"]}},"required":["event"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "conversation_opened")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema51.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

export const conversation_resolved = validate138;
const schema52 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["conversation_resolved"]}},"required":["event"]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "conversation_resolved")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema52.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

export const macro_executed = validate140;
const schema53 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["macro.executed"]}},"required":["event"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "macro.executed")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema53.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

export const automation_event_conversation_created = validate142;
const schema54 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["automation_event.conversation_created"]}},"required":["event"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "automation_event.conversation_created")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema54.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

export const automation_event_conversation_updated = validate144;
const schema55 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["automation_event.conversation_updated"]}},"required":["event"]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "automation_event.conversation_updated")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema55.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

export const automation_event_conversation_opened = validate146;
const schema56 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["automation_event.conversation_opened"]}},"required":["event"]};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "automation_event.conversation_opened")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema56.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

export const automation_event_conversation_resolved = validate148;
const schema57 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["automation_event.conversation_resolved"]}},"required":["event"]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "automation_event.conversation_resolved")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema57.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

export const automation_event_message_created = validate150;
const schema58 = {"type":"object","allOf":[{"$ref":"#/$defs/Conversation"}],"properties":{"event":{"type":"string","enum":["automation_event.message_created"]}},"required":["event"]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
if (vErrors === null) vErrors = validate23.errors; else if (vErrors !== validate23.errors) { for (const error of validate23.errors) vErrors.push(error); validate23.errors = null; };
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "automation_event.message_created")){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema58.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
