// Generated from json-schema/oneroute/README.md by `npm run generate`. Do not edit.
'use strict';
export const newMessage = validate22;
function validate24(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        (vErrors ??= []).push(error(instancePath + '/name', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.authUser !== undefined) {
      let data1 = data.authUser;
      if (typeof data1 !== 'boolean' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/authUser', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.lastActivity !== undefined) {
      let data2 = data.lastActivity;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lastActivity', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.customer_id !== undefined) {
      let data3 = data.customer_id;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/customer_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== 'string' && data0 !== null) {
        (vErrors ??= []).push(error(instancePath + '/id', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.sender !== undefined) {
      let data1 = data.sender;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/sender', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs5 = errors;
      const _errs6 = errors;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs8 = errors;
        if (!validate24(data1, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
      }
    }
    if (data.externalId !== undefined) {
      let data2 = data.externalId;
      if (typeof data2 !== 'string' && !Number.isInteger(data2) && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/externalId', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data3 = data.subject;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(error(instancePath + '/subject', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data4 = data.content;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(error(instancePath + '/content', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.contentType !== undefined) {
      let data5 = data.contentType;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/contentType', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.imageUrl !== undefined) {
      let data6 = data.imageUrl;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/imageUrl', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.videoUrl !== undefined) {
      let data7 = data.videoUrl;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(error(instancePath + '/videoUrl', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.documentUrl !== undefined) {
      let data8 = data.documentUrl;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/documentUrl', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.audioUrl !== undefined) {
      let data9 = data.audioUrl;
      if (typeof data9 !== 'string' && data9 !== null) {
        (vErrors ??= []).push(error(instancePath + '/audioUrl', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.quoted_message_id !== undefined) {
      let data10 = data.quoted_message_id;
      if (typeof data10 !== 'string' && !Number.isInteger(data10) && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/quoted_message_id', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.conversation_id !== undefined) {
      let data11 = data.conversation_id;
      if (typeof data11 !== 'string' && data11 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/conversation_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data12 = data.createdAt;
      if (typeof data12 !== 'string' && data12 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data13 = data.updatedAt;
      if (typeof data13 !== 'string' && data13 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,null'),
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
function validate28(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== 'string' && data0 !== null) {
        (vErrors ??= []).push(error(instancePath + '/id', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/name', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.email !== undefined) {
      let data2 = data.email;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/email', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.phone !== undefined) {
      let data1 = data.phone;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/phone', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data2 = data.identifier;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/identifier', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.medium !== undefined) {
      let data3 = data.medium;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(error(instancePath + '/medium', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data4 = data.description;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/description', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data5 = data.name;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(error(instancePath + '/name', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data6 = data.type;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/type', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.provider !== undefined) {
      let data7 = data.provider;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(error(instancePath + '/provider', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.country !== undefined) {
      let data8 = data.country;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(error(instancePath + '/country', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data9 = data.env;
      if (typeof data9 !== 'string' && data9 !== null) {
        (vErrors ??= []).push(error(instancePath + '/env', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data10 = data.status;
      if (typeof data10 !== 'string' && data10 !== null) {
        (vErrors ??= []).push(error(instancePath + '/status', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data11 = data.createdAt;
      if (typeof data11 !== 'string' && data11 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data12 = data.updatedAt;
      if (typeof data12 !== 'string' && data12 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,null'),
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
function validate27(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'id' },
          "must have required property '" + 'id' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data1 = data.subject;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/subject', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.agent_id !== undefined) {
      let data2 = data.agent_id;
      if (typeof data2 !== 'string' && !Number.isInteger(data2) && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agent_id', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.customer !== undefined) {
      let data3 = data.customer;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        (vErrors ??= []).push(error(instancePath + '/customer', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs9 = errors;
      const _errs10 = errors;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs10 === errors;
      errors = _errs9;
      if (vErrors !== null) {
        if (_errs9) {
          vErrors.length = _errs9;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs12 = errors;
        if (!validate28(data3, { instancePath: instancePath + '/customer' })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
      }
    }
    if (data.customer_id !== undefined) {
      let data4 = data.customer_id;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/customer_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.lastMessageAt !== undefined) {
      let data5 = data.lastMessageAt;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lastMessageAt', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data6 = data.status;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/status', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.country !== undefined) {
      let data7 = data.country;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(error(instancePath + '/country', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.read !== undefined) {
      let data8 = data.read;
      if (typeof data8 !== 'boolean' && data8 !== null) {
        (vErrors ??= []).push(error(instancePath + '/read', 'type', {}, 'must be boolean,null'));
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data9 = data.createdAt;
      if (typeof data9 !== 'string' && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data10 = data.updatedAt;
      if (typeof data10 !== 'string' && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.Channel !== undefined) {
      let data11 = data.Channel;
      if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11)) && data11 !== null) {
        (vErrors ??= []).push(error(instancePath + '/Channel', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs29 = errors;
      const _errs30 = errors;
      if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid1 = _errs30 === errors;
      errors = _errs29;
      if (vErrors !== null) {
        if (_errs29) {
          vErrors.length = _errs29;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs32 = errors;
        if (!validate30(data11, { instancePath: instancePath + '/Channel' })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs32 === errors;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'event' },
          "must have required property '" + 'event' + "'",
        ),
      );
      errors++;
    }
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
    if (data.conversation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'conversation' },
          "must have required property '" + 'conversation' + "'",
        ),
      );
      errors++;
    }
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'newMessage')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (!validate23(data.message, { instancePath: instancePath + '/message' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.conversation !== undefined) {
      if (!validate27(data.conversation, { instancePath: instancePath + '/conversation' })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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

function error(instancePath, keyword, params, message) {
  return { instancePath, keyword, params, message };
}
