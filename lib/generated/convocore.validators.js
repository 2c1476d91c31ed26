// Generated from json-schema/convocore/README.md by `npm run generate`. Do not edit.
'use strict';
export const agent_created = validate22;
function validate23(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.agentId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'agentId' },
          "must have required property '" + 'agentId' + "'",
        ),
      );
      errors++;
    }
    if (data.operation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'operation' },
          "must have required property '" + 'operation' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.agentId !== undefined) {
      if (typeof data.agentId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/agentId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.agentName !== undefined) {
      let data1 = data.agentName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.agentPlatform !== undefined) {
      let data2 = data.agentPlatform;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentPlatform', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
      if (!(data2 === 'vg' || data2 === 'vf' || data2 === null)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/agentPlatform',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data3 = data.operation;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/operation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'created' || data3 === 'updated' || data3 === 'deleted')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/operation',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data4 = data.createdAt;
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'agent_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate23(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
export const agent_updated = validate25;
function validate25(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'agent_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate23(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
export const agent_deleted = validate27;
function validate27(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'agent_deleted')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate23(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
export const message_received = validate29;
function validate30(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.agentId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'agentId' },
          "must have required property '" + 'agentId' + "'",
        ),
      );
      errors++;
    }
    if (data.convoId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'convoId' },
          "must have required property '" + 'convoId' + "'",
        ),
      );
      errors++;
    }
    if (data.messageContent === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'messageContent' },
          "must have required property '" + 'messageContent' + "'",
        ),
      );
      errors++;
    }
    if (data.channel === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'channel' },
          "must have required property '" + 'channel' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.agentId !== undefined) {
      if (typeof data.agentId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/agentId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.agentName !== undefined) {
      let data1 = data.agentName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.convoId !== undefined) {
      if (typeof data.convoId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/convoId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.messageContent !== undefined) {
      if (typeof data.messageContent !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/messageContent', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.channel !== undefined) {
      let data4 = data.channel;
      if (typeof data4 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/channel', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data4 === 'whatsapp' ||
        data4 === 'instagram' ||
        data4 === 'facebook' ||
        data4 === 'telegram' ||
        data4 === 'webchat' ||
        data4 === 'voice' ||
        data4 === 'vapi' ||
        data4 === 'web-chat' ||
        data4 === 'discord' ||
        data4 === 'gb-chat' ||
        data4 === 'messenger' ||
        data4 === 'telephony'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/channel',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.messageType !== undefined) {
      let data5 = data.messageType;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/messageType', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data6 = data.from;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/from', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data7 = data.createdAt;
      if (!(typeof data7 == 'number' && isFinite(data7))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'message_received')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate30(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
export const organisation_created = validate32;
function validate33(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.organisationId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'organisationId' },
          "must have required property '" + 'organisationId' + "'",
        ),
      );
      errors++;
    }
    if (data.operation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'operation' },
          "must have required property '" + 'operation' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.organisationId !== undefined) {
      if (typeof data.organisationId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/organisationId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.organisationName !== undefined) {
      let data1 = data.organisationName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/organisationName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data2 = data.operation;
      if (typeof data2 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/operation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data2 === 'created' || data2 === 'updated' || data2 === 'deleted')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/operation',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data3 = data.createdAt;
      if (!(typeof data3 == 'number' && isFinite(data3))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'organisation_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate33(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
export const organisation_updated = validate35;
function validate35(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'organisation_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate33(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
export const organisation_deleted = validate37;
function validate37(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'organisation_deleted')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate33(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
export const client_created = validate39;
function validate40(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.organisationId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'organisationId' },
          "must have required property '" + 'organisationId' + "'",
        ),
      );
      errors++;
    }
    if (data.clientId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'clientId' },
          "must have required property '" + 'clientId' + "'",
        ),
      );
      errors++;
    }
    if (data.operation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'operation' },
          "must have required property '" + 'operation' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.organisationId !== undefined) {
      if (typeof data.organisationId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/organisationId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.organisationName !== undefined) {
      let data1 = data.organisationName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/organisationName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.clientId !== undefined) {
      if (typeof data.clientId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/clientId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.clientName !== undefined) {
      let data3 = data.clientName;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/clientName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.clientEmail !== undefined) {
      let data4 = data.clientEmail;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/clientEmail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data5 = data.operation;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/operation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data5 === 'created' || data5 === 'updated' || data5 === 'deleted')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/operation',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data6 = data.createdAt;
      if (!(typeof data6 == 'number' && isFinite(data6))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'client_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate40(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
export const client_updated = validate42;
function validate42(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'client_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate40(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
export const client_deleted = validate44;
function validate44(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'client_deleted')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate40(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
export const lead_captured = validate46;
function validate47(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.agentId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'agentId' },
          "must have required property '" + 'agentId' + "'",
        ),
      );
      errors++;
    }
    if (data.channel === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'channel' },
          "must have required property '" + 'channel' + "'",
        ),
      );
      errors++;
    }
    if (data.operation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'operation' },
          "must have required property '" + 'operation' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.agentId !== undefined) {
      if (typeof data.agentId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/agentId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.agentName !== undefined) {
      let data1 = data.agentName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.leadName !== undefined) {
      let data2 = data.leadName;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/leadName', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.leadEmail !== undefined) {
      let data3 = data.leadEmail;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/leadEmail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.leadPhone !== undefined) {
      let data4 = data.leadPhone;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/leadPhone', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.channel !== undefined) {
      let data5 = data.channel;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/channel', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data5 === 'voice' ||
        data5 === 'vapi' ||
        data5 === 'web-chat' ||
        data5 === 'whatsapp' ||
        data5 === 'instagram' ||
        data5 === 'telegram' ||
        data5 === 'discord' ||
        data5 === 'gb-chat' ||
        data5 === 'messenger' ||
        data5 === 'telephony' ||
        data5 === 'webchat'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/channel',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data6 = data.operation;
      if (typeof data6 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/operation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data6 === 'captured')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/operation',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data7 = data.createdAt;
      if (!(typeof data7 == 'number' && isFinite(data7))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'lead_captured')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate47(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
export const form_submitted = validate49;
function validate50(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.agentId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'agentId' },
          "must have required property '" + 'agentId' + "'",
        ),
      );
      errors++;
    }
    if (data.convoId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'convoId' },
          "must have required property '" + 'convoId' + "'",
        ),
      );
      errors++;
    }
    if (data.formType === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'formType' },
          "must have required property '" + 'formType' + "'",
        ),
      );
      errors++;
    }
    if (data.formData === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'formData' },
          "must have required property '" + 'formData' + "'",
        ),
      );
      errors++;
    }
    if (data.channel === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'channel' },
          "must have required property '" + 'channel' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.agentId !== undefined) {
      if (typeof data.agentId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/agentId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.agentName !== undefined) {
      let data1 = data.agentName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.convoId !== undefined) {
      if (typeof data.convoId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/convoId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.formType !== undefined) {
      let data3 = data.formType;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/formType', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'ui_engine_form' || data3 === 'ui_engine_input')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/formType',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.formData !== undefined) {
      let data4 = data.formData;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4))) {
        (vErrors ??= []).push(
          error(instancePath + '/formData', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
    if (data.channel !== undefined) {
      let data5 = data.channel;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/channel', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data5 === 'voice' ||
        data5 === 'vapi' ||
        data5 === 'web-chat' ||
        data5 === 'whatsapp' ||
        data5 === 'instagram' ||
        data5 === 'telegram' ||
        data5 === 'discord' ||
        data5 === 'gb-chat' ||
        data5 === 'messenger' ||
        data5 === 'telephony' ||
        data5 === 'webchat'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/channel',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data6 = data.createdAt;
      if (!(typeof data6 == 'number' && isFinite(data6))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate49(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'form_submitted')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate50(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
export const chat_delegated = validate52;
function validate53(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.agentId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'agentId' },
          "must have required property '" + 'agentId' + "'",
        ),
      );
      errors++;
    }
    if (data.convoId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'convoId' },
          "must have required property '" + 'convoId' + "'",
        ),
      );
      errors++;
    }
    if (data.assignedToUserId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'assignedToUserId' },
          "must have required property '" + 'assignedToUserId' + "'",
        ),
      );
      errors++;
    }
    if (data.channel === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'channel' },
          "must have required property '" + 'channel' + "'",
        ),
      );
      errors++;
    }
    if (data.operation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'operation' },
          "must have required property '" + 'operation' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.agentId !== undefined) {
      if (typeof data.agentId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/agentId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.agentName !== undefined) {
      let data1 = data.agentName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.convoId !== undefined) {
      if (typeof data.convoId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/convoId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.assignedToUserId !== undefined) {
      if (typeof data.assignedToUserId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/assignedToUserId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.assignedToUserName !== undefined) {
      let data4 = data.assignedToUserName;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/assignedToUserName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.assignedToUserEmail !== undefined) {
      let data5 = data.assignedToUserEmail;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/assignedToUserEmail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.delegatedByUserId !== undefined) {
      let data6 = data.delegatedByUserId;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/delegatedByUserId', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.delegatedByUserName !== undefined) {
      let data7 = data.delegatedByUserName;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/delegatedByUserName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.customerName !== undefined) {
      let data8 = data.customerName;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/customerName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.customerEmail !== undefined) {
      let data9 = data.customerEmail;
      if (typeof data9 !== 'string' && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/customerEmail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.customerPhone !== undefined) {
      let data10 = data.customerPhone;
      if (typeof data10 !== 'string' && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/customerPhone', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.channel !== undefined) {
      let data11 = data.channel;
      if (typeof data11 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/channel', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data11 === 'voice' ||
        data11 === 'vapi' ||
        data11 === 'web-chat' ||
        data11 === 'whatsapp' ||
        data11 === 'instagram' ||
        data11 === 'telegram' ||
        data11 === 'discord' ||
        data11 === 'gb-chat' ||
        data11 === 'messenger' ||
        data11 === 'telephony' ||
        data11 === 'webchat'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/channel',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data12 = data.operation;
      if (typeof data12 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/operation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data12 === 'delegated')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/operation',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data13 = data.createdAt;
      if (!(typeof data13 == 'number' && isFinite(data13))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'chat_delegated')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate53(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
export const bug_reported = validate55;
function validate56(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.agentId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'agentId' },
          "must have required property '" + 'agentId' + "'",
        ),
      );
      errors++;
    }
    if (data.convoId === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'convoId' },
          "must have required property '" + 'convoId' + "'",
        ),
      );
      errors++;
    }
    if (data.bugDescription === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'bugDescription' },
          "must have required property '" + 'bugDescription' + "'",
        ),
      );
      errors++;
    }
    if (data.channel === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'channel' },
          "must have required property '" + 'channel' + "'",
        ),
      );
      errors++;
    }
    if (data.operation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'operation' },
          "must have required property '" + 'operation' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.agentId !== undefined) {
      if (typeof data.agentId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/agentId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.agentName !== undefined) {
      let data1 = data.agentName;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.convoId !== undefined) {
      if (typeof data.convoId !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/convoId', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.bugDescription !== undefined) {
      if (typeof data.bugDescription !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/bugDescription', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.imageUrl !== undefined) {
      let data4 = data.imageUrl;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(error(instancePath + '/imageUrl', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.reportedByUserId !== undefined) {
      let data5 = data.reportedByUserId;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/reportedByUserId', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.reportedByUserName !== undefined) {
      let data6 = data.reportedByUserName;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/reportedByUserName', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.reportedByUserEmail !== undefined) {
      let data7 = data.reportedByUserEmail;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/reportedByUserEmail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.channel !== undefined) {
      let data8 = data.channel;
      if (typeof data8 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/channel', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data8 === 'voice' ||
        data8 === 'vapi' ||
        data8 === 'web-chat' ||
        data8 === 'whatsapp' ||
        data8 === 'instagram' ||
        data8 === 'telegram' ||
        data8 === 'discord' ||
        data8 === 'gb-chat' ||
        data8 === 'messenger' ||
        data8 === 'telephony' ||
        data8 === 'webchat'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/channel',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data9 = data.operation;
      if (typeof data9 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/operation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data9 === 'reported')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/operation',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data10 = data.createdAt;
      if (!(typeof data10 == 'number' && isFinite(data10))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'bug_reported')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate56(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
export const webhook_test = validate58;
function validate59(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.message === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'message' },
          "must have required property '" + 'message' + "'",
        ),
      );
      errors++;
    }
    if (data.createdAt === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'createdAt' },
          "must have required property '" + 'createdAt' + "'",
        ),
      );
      errors++;
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/message', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data1 = data.createdAt;
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'type' },
          "must have required property '" + 'type' + "'",
        ),
      );
      errors++;
    }
    if (data.payload === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'payload' },
          "must have required property '" + 'payload' + "'",
        ),
      );
      errors++;
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'webhook_test')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.payload !== undefined) {
      if (!validate59(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}

function error(instancePath, keyword, params, message) {
  return { instancePath, keyword, params, message };
}
