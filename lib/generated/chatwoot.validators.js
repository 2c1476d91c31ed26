// Generated from json-schema/chatwoot/README.md by `npm run generate`. Do not edit.
'use strict';
export const conversation_created = validate22;
function validate26(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.source_id !== undefined) {
      let data0 = data.source_id;
      if (typeof data0 !== 'string' && data0 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/source_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate25(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.assignee_id !== undefined) {
      let data0 = data.assignee_id;
      if (!Number.isInteger(data0) && data0 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/assignee_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.unread_count !== undefined) {
      let data1 = data.unread_count;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/unread_count', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.last_activity_at !== undefined) {
      let data2 = data.last_activity_at;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/last_activity_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.contact_inbox !== undefined) {
      let data3 = data.contact_inbox;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/contact_inbox', 'type', {}, 'must be object,null'),
        );
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
        if (!validate26(data3, { instancePath: instancePath + '/contact_inbox' })) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate29(
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
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
    if (data.phone_number !== undefined) {
      let data3 = data.phone_number;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/phone_number', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data4 = data.identifier;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/identifier', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.thumbnail !== undefined) {
      let data5 = data.thumbnail;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/thumbnail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data6 = data.additional_attributes;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/additional_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.custom_attributes !== undefined) {
      let data7 = data.custom_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/custom_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.blocked !== undefined) {
      let data8 = data.blocked;
      if (typeof data8 !== 'boolean' && data8 !== null) {
        (vErrors ??= []).push(error(instancePath + '/blocked', 'type', {}, 'must be boolean,null'));
        errors++;
      }
    }
    if (data.company_id !== undefined) {
      let data9 = data.company_id;
      if (!Number.isInteger(data9) && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/company_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data10 = data.type;
      if (typeof data10 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data10 === 'contact')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
    if (data.available_name !== undefined) {
      let data2 = data.available_name;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/available_name', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.avatar_url !== undefined) {
      let data3 = data.avatar_url;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/avatar_url', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.thumbnail !== undefined) {
      let data4 = data.thumbnail;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/thumbnail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.availability_status !== undefined) {
      let data5 = data.availability_status;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/availability_status', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
      if (!(data5 === 'online' || data5 === 'offline' || data5 === 'busy' || data5 === null)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/availability_status',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data6 = data.type;
      if (typeof data6 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data6 === 'user')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
    if (data.avatar_url !== undefined) {
      let data2 = data.avatar_url;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/avatar_url', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data3 = data.type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'agent_bot')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
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
function validate35(
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
    if (data.avatar_url !== undefined) {
      let data2 = data.avatar_url;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/avatar_url', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data3 = data.description;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/description', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (typeof data.created_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data5 = data.type;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data5 === 'captain_assistant')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(
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
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.message_id !== undefined) {
      let data1 = data.message_id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/message_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.file_type !== undefined) {
      let data3 = data.file_type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/file_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data3 === 'image' ||
        data3 === 'audio' ||
        data3 === 'video' ||
        data3 === 'file' ||
        data3 === 'share' ||
        data3 === 'story_mention' ||
        data3 === 'ig_reel' ||
        data3 === 'ig_post' ||
        data3 === 'ig_story'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/file_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.extension !== undefined) {
      let data4 = data.extension;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/extension', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data5 = data.content_type;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/content_type', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.data_url !== undefined) {
      let data6 = data.data_url;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/data_url', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.thumb_url !== undefined) {
      let data7 = data.thumb_url;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/thumb_url', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.file_size !== undefined) {
      let data8 = data.file_size;
      if (!Number.isInteger(data8) && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/file_size', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.width !== undefined) {
      let data9 = data.width;
      if (!Number.isInteger(data9) && data9 !== null) {
        (vErrors ??= []).push(error(instancePath + '/width', 'type', {}, 'must be integer,null'));
        errors++;
      }
    }
    if (data.height !== undefined) {
      let data10 = data.height;
      if (!Number.isInteger(data10) && data10 !== null) {
        (vErrors ??= []).push(error(instancePath + '/height', 'type', {}, 'must be integer,null'));
        errors++;
      }
    }
    if (data.transcribed_text !== undefined) {
      let data11 = data.transcribed_text;
      if (typeof data11 !== 'string' && data11 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/transcribed_text', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(
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
    if (data.file_type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'file_type' },
          "must have required property '" + 'file_type' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.message_id !== undefined) {
      let data1 = data.message_id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/message_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.file_type !== undefined) {
      let data3 = data.file_type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/file_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'location')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/file_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.coordinates_lat !== undefined) {
      let data4 = data.coordinates_lat;
      if (!(typeof data4 == 'number' && isFinite(data4)) && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/coordinates_lat', 'type', {}, 'must be number,null'),
        );
        errors++;
      }
    }
    if (data.coordinates_long !== undefined) {
      let data5 = data.coordinates_long;
      if (!(typeof data5 == 'number' && isFinite(data5)) && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/coordinates_long', 'type', {}, 'must be number,null'),
        );
        errors++;
      }
    }
    if (data.fallback_title !== undefined) {
      let data6 = data.fallback_title;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/fallback_title', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.data_url !== undefined) {
      let data7 = data.data_url;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(error(instancePath + '/data_url', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate41(
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
    if (data.file_type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'file_type' },
          "must have required property '" + 'file_type' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.message_id !== undefined) {
      let data1 = data.message_id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/message_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.file_type !== undefined) {
      let data3 = data.file_type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/file_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'fallback')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/file_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.fallback_title !== undefined) {
      let data4 = data.fallback_title;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/fallback_title', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.data_url !== undefined) {
      let data5 = data.data_url;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(error(instancePath + '/data_url', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(
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
    if (data.file_type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'file_type' },
          "must have required property '" + 'file_type' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.message_id !== undefined) {
      let data1 = data.message_id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/message_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.file_type !== undefined) {
      let data3 = data.file_type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/file_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'contact')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/file_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.fallback_title !== undefined) {
      let data4 = data.fallback_title;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/fallback_title', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.meta !== undefined) {
      let data5 = data.meta;
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
        (vErrors ??= []).push(error(instancePath + '/meta', 'type', {}, 'must be object,null'));
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate45(
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
    if (data.file_type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'file_type' },
          "must have required property '" + 'file_type' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.message_id !== undefined) {
      let data1 = data.message_id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/message_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.file_type !== undefined) {
      let data3 = data.file_type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/file_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'embed')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/file_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.data_url !== undefined) {
      let data4 = data.data_url;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(error(instancePath + '/data_url', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate24(
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
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data1 = data.content;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/content', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.message_type !== undefined) {
      let data2 = data.message_type;
      if (!Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/message_type', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
      if (!(data2 === 0 || data2 === 1 || data2 === 3)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/message_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/private', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data4 = data.status;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(error(instancePath + '/status', 'type', {}, 'must be string,null'));
        errors++;
      }
      if (!(
        data4 === 'sent' ||
        data4 === 'delivered' ||
        data4 === 'read' ||
        data4 === 'failed' ||
        data4 === null
      )) {
        (vErrors ??= []).push(
          error(instancePath + '/status', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data5 = data.content_type;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/content_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data5 === 'text' ||
        data5 === 'input_text' ||
        data5 === 'input_textarea' ||
        data5 === 'input_email' ||
        data5 === 'input_select' ||
        data5 === 'cards' ||
        data5 === 'form' ||
        data5 === 'article' ||
        data5 === 'incoming_email' ||
        data5 === 'input_csat' ||
        data5 === 'integrations' ||
        data5 === 'sticker' ||
        data5 === 'voice_call'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/content_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data6 = data.content_attributes;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/content_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data7 = data.additional_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/additional_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.processed_message_content !== undefined) {
      let data8 = data.processed_message_content;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/processed_message_content', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.sentiment !== undefined) {
      let data9 = data.sentiment;
      if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9)) && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sentiment', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.external_source_ids !== undefined) {
      let data10 = data.external_source_ids;
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10)) && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/external_source_ids', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data11 = data.source_id;
      if (typeof data11 !== 'string' && data11 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/source_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data12 = data.account_id;
      if (!Number.isInteger(data12)) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.inbox_id !== undefined) {
      let data13 = data.inbox_id;
      if (!Number.isInteger(data13)) {
        (vErrors ??= []).push(
          error(instancePath + '/inbox_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.conversation_id !== undefined) {
      let data14 = data.conversation_id;
      if (!Number.isInteger(data14) && data14 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/conversation_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.conversation !== undefined) {
      let data15 = data.conversation;
      if (!(data15 && typeof data15 == 'object' && !Array.isArray(data15)) && data15 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/conversation', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs33 = errors;
      const _errs34 = errors;
      if (!(data15 && typeof data15 == 'object' && !Array.isArray(data15))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs34 === errors;
      errors = _errs33;
      if (vErrors !== null) {
        if (_errs33) {
          vErrors.length = _errs33;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs36 = errors;
        if (!validate25(data15, { instancePath: instancePath + '/conversation' })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs36 === errors;
      }
    }
    if (data.sender_type !== undefined) {
      let data16 = data.sender_type;
      if (typeof data16 !== 'string' && data16 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sender_type', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.sender_id !== undefined) {
      let data17 = data.sender_id;
      if (!Number.isInteger(data17) && data17 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sender_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.sender !== undefined) {
      let data18 = data.sender;
      if (!(data18 && typeof data18 == 'object' && !Array.isArray(data18)) && data18 !== null) {
        (vErrors ??= []).push(error(instancePath + '/sender', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs44 = errors;
      const _errs45 = errors;
      if (errors === _errs45) {
        if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
          if (data18.type !== undefined) {
            if (!(data18.type === 'contact')) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid1 = _errs45 === errors;
      errors = _errs44;
      if (vErrors !== null) {
        if (_errs44) {
          vErrors.length = _errs44;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs48 = errors;
        if (!validate29(data18, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs48 === errors;
      }
      const _errs50 = errors;
      const _errs51 = errors;
      if (errors === _errs51) {
        if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
          let missing0;
          if (data18.type === undefined && (missing0 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data18.type !== undefined) {
              if (!(data18.type === 'user')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid2 = _errs51 === errors;
      errors = _errs50;
      if (vErrors !== null) {
        if (_errs50) {
          vErrors.length = _errs50;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs54 = errors;
        if (!validate31(data18, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs54 === errors;
      }
      const _errs56 = errors;
      const _errs57 = errors;
      if (errors === _errs57) {
        if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
          let missing1;
          if (data18.type === undefined && (missing1 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data18.type !== undefined) {
              if (!(data18.type === 'agent_bot')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid3 = _errs57 === errors;
      errors = _errs56;
      if (vErrors !== null) {
        if (_errs56) {
          vErrors.length = _errs56;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs60 = errors;
        if (!validate33(data18, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs60 === errors;
      }
      const _errs62 = errors;
      const _errs63 = errors;
      if (errors === _errs63) {
        if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
          let missing2;
          if (data18.type === undefined && (missing2 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data18.type !== undefined) {
              if (!(data18.type === 'captain_assistant')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid4 = _errs63 === errors;
      errors = _errs62;
      if (vErrors !== null) {
        if (_errs62) {
          vErrors.length = _errs62;
        } else {
          vErrors = null;
        }
      }
      if (_valid4) {
        const _errs66 = errors;
        if (!validate35(data18, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs66 === errors;
      }
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        if (data18.type !== undefined) {
          let data23 = data18.type;
          if (typeof data23 !== 'string') {
            (vErrors ??= []).push(
              error(instancePath + '/sender/type', 'type', { type: 'string' }, 'must be string'),
            );
            errors++;
          }
          if (!(
            data23 === 'contact' ||
            data23 === 'user' ||
            data23 === 'agent_bot' ||
            data23 === 'captain_assistant'
          )) {
            (vErrors ??= []).push(
              error(
                instancePath + '/sender/type',
                'enum',
                {},
                'must be equal to one of the allowed values',
              ),
            );
            errors++;
          }
        }
      }
    }
    if (data.attachments !== undefined) {
      let data24 = data.attachments;
      if (Array.isArray(data24)) {
        const len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data25 = data24[i0];
          const _errs74 = errors;
          const _errs75 = errors;
          if (errors === _errs75) {
            if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
              if (data25.file_type !== undefined) {
                let data26 = data25.file_type;
                if (!(
                  data26 === 'image' ||
                  data26 === 'audio' ||
                  data26 === 'video' ||
                  data26 === 'file' ||
                  data26 === 'share' ||
                  data26 === 'story_mention' ||
                  data26 === 'ig_reel' ||
                  data26 === 'ig_post' ||
                  data26 === 'ig_story'
                )) {
                  (vErrors ??= []).push({});
                  errors++;
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid5 = _errs75 === errors;
          errors = _errs74;
          if (vErrors !== null) {
            if (_errs74) {
              vErrors.length = _errs74;
            } else {
              vErrors = null;
            }
          }
          if (_valid5) {
            const _errs78 = errors;
            if (!validate37(data25, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
              errors = vErrors.length;
            }
            var _valid5 = _errs78 === errors;
          }
          const _errs80 = errors;
          const _errs81 = errors;
          if (errors === _errs81) {
            if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
              let missing3;
              if (data25.file_type === undefined && (missing3 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data25.file_type !== undefined) {
                  if (!(data25.file_type === 'location')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid6 = _errs81 === errors;
          errors = _errs80;
          if (vErrors !== null) {
            if (_errs80) {
              vErrors.length = _errs80;
            } else {
              vErrors = null;
            }
          }
          if (_valid6) {
            const _errs84 = errors;
            if (!validate39(data25, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var _valid6 = _errs84 === errors;
          }
          const _errs86 = errors;
          const _errs87 = errors;
          if (errors === _errs87) {
            if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
              let missing4;
              if (data25.file_type === undefined && (missing4 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data25.file_type !== undefined) {
                  if (!(data25.file_type === 'fallback')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid7 = _errs87 === errors;
          errors = _errs86;
          if (vErrors !== null) {
            if (_errs86) {
              vErrors.length = _errs86;
            } else {
              vErrors = null;
            }
          }
          if (_valid7) {
            const _errs90 = errors;
            if (!validate41(data25, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
              errors = vErrors.length;
            }
            var _valid7 = _errs90 === errors;
          }
          const _errs92 = errors;
          const _errs93 = errors;
          if (errors === _errs93) {
            if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
              let missing5;
              if (data25.file_type === undefined && (missing5 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data25.file_type !== undefined) {
                  if (!(data25.file_type === 'contact')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid8 = _errs93 === errors;
          errors = _errs92;
          if (vErrors !== null) {
            if (_errs92) {
              vErrors.length = _errs92;
            } else {
              vErrors = null;
            }
          }
          if (_valid8) {
            const _errs96 = errors;
            if (!validate43(data25, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
            var _valid8 = _errs96 === errors;
          }
          const _errs98 = errors;
          const _errs99 = errors;
          if (errors === _errs99) {
            if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
              let missing6;
              if (data25.file_type === undefined && (missing6 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data25.file_type !== undefined) {
                  if (!(data25.file_type === 'embed')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid9 = _errs99 === errors;
          errors = _errs98;
          if (vErrors !== null) {
            if (_errs98) {
              vErrors.length = _errs98;
            } else {
              vErrors = null;
            }
          }
          if (_valid9) {
            const _errs102 = errors;
            if (!validate45(data25, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var _valid9 = _errs102 === errors;
          }
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            if (data25.file_type !== undefined) {
              let data31 = data25.file_type;
              if (typeof data31 !== 'string') {
                (vErrors ??= []).push(
                  error(
                    instancePath + '/attachments/' + i0 + '/file_type',
                    'type',
                    { type: 'string' },
                    'must be string',
                  ),
                );
                errors++;
              }
              if (!(
                data31 === 'image' ||
                data31 === 'audio' ||
                data31 === 'video' ||
                data31 === 'file' ||
                data31 === 'share' ||
                data31 === 'story_mention' ||
                data31 === 'ig_reel' ||
                data31 === 'ig_post' ||
                data31 === 'ig_story' ||
                data31 === 'location' ||
                data31 === 'fallback' ||
                data31 === 'contact' ||
                data31 === 'embed'
              )) {
                (vErrors ??= []).push(
                  error(
                    instancePath + '/attachments/' + i0 + '/file_type',
                    'enum',
                    {},
                    'must be equal to one of the allowed values',
                  ),
                );
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push(
              error(
                instancePath + '/attachments/' + i0,
                'type',
                { type: 'object' },
                'must be object',
              ),
            );
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/attachments', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data32 = data.created_at;
      if (!Number.isInteger(data32)) {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      if (typeof data.updated_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'string' }, 'must be string'),
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
function validate52(
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
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate48(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.sender === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'sender' },
          "must have required property '" + 'sender' + "'",
        ),
      );
      errors++;
    }
    if (data.sender !== undefined) {
      if (!validate29(data.sender, { instancePath: instancePath + '/sender' })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.assignee !== undefined) {
      let data1 = data.assignee;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/assignee', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs5 = errors;
      const _errs6 = errors;
      if (errors === _errs6) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          let missing0;
          if (data1.type === undefined && (missing0 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data1.type !== undefined) {
              if (!(data1.type === 'user')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
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
        const _errs9 = errors;
        if (!validate31(data1, { instancePath: instancePath + '/assignee' })) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
      }
      const _errs11 = errors;
      const _errs12 = errors;
      if (errors === _errs12) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          let missing1;
          if (data1.type === undefined && (missing1 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data1.type !== undefined) {
              if (!(data1.type === 'agent_bot')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs15 = errors;
        if (!validate33(data1, { instancePath: instancePath + '/assignee' })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs15 === errors;
      }
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.type === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/assignee',
              'required',
              { missingProperty: 'type' },
              "must have required property '" + 'type' + "'",
            ),
          );
          errors++;
        }
        if (data1.type !== undefined) {
          let data4 = data1.type;
          if (typeof data4 !== 'string') {
            (vErrors ??= []).push(
              error(instancePath + '/assignee/type', 'type', { type: 'string' }, 'must be string'),
            );
            errors++;
          }
          if (!(data4 === 'user' || data4 === 'agent_bot')) {
            (vErrors ??= []).push(
              error(
                instancePath + '/assignee/type',
                'enum',
                {},
                'must be equal to one of the allowed values',
              ),
            );
            errors++;
          }
        }
      }
    }
    if (data.assignee_type !== undefined) {
      let data5 = data.assignee_type;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/assignee_type', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
      if (!(data5 === 'User' || data5 === 'AgentBot' || data5 === null)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/assignee_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.team !== undefined) {
      let data6 = data.team;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/team', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs22 = errors;
      const _errs23 = errors;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid2 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs25 = errors;
        if (!validate52(data6, { instancePath: instancePath + '/team' })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs25 === errors;
      }
    }
    if (data.hmac_verified !== undefined) {
      let data7 = data.hmac_verified;
      if (typeof data7 !== 'boolean' && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/hmac_verified', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate55(
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
    if (data.name === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'name' },
          "must have required property '" + 'name' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/name', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate57(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.contact_id !== undefined) {
      let data1 = data.contact_id;
      if (!Number.isInteger(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/contact_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.inbox_id !== undefined) {
      let data2 = data.inbox_id;
      if (!Number.isInteger(data2) && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/inbox_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data3 = data.source_id;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/source_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (typeof data.created_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      if (typeof data.updated_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.hmac_verified !== undefined) {
      let data6 = data.hmac_verified;
      if (typeof data6 !== 'boolean' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/hmac_verified', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate59(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.sla_id !== undefined) {
      let data1 = data.sla_id;
      if (!Number.isInteger(data1) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/sla_id', 'type', {}, 'must be integer,null'));
        errors++;
      }
    }
    if (data.sla_status !== undefined) {
      let data2 = data.sla_status;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sla_status', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
      if (!(
        data2 === 'active' ||
        data2 === 'hit' ||
        data2 === 'missed' ||
        data2 === 'active_with_misses' ||
        data2 === null
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/sla_status',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.sla_name !== undefined) {
      let data3 = data.sla_name;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(error(instancePath + '/sla_name', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.sla_description !== undefined) {
      let data4 = data.sla_description;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sla_description', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.sla_first_response_time_threshold !== undefined) {
      let data5 = data.sla_first_response_time_threshold;
      if (!(typeof data5 == 'number' && isFinite(data5)) && data5 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/sla_first_response_time_threshold',
            'type',
            {},
            'must be number,null',
          ),
        );
        errors++;
      }
    }
    if (data.sla_next_response_time_threshold !== undefined) {
      let data6 = data.sla_next_response_time_threshold;
      if (!(typeof data6 == 'number' && isFinite(data6)) && data6 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/sla_next_response_time_threshold',
            'type',
            {},
            'must be number,null',
          ),
        );
        errors++;
      }
    }
    if (data.sla_resolution_time_threshold !== undefined) {
      let data7 = data.sla_resolution_time_threshold;
      if (!(typeof data7 == 'number' && isFinite(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sla_resolution_time_threshold', 'type', {}, 'must be number,null'),
        );
        errors++;
      }
    }
    if (data.sla_only_during_business_hours !== undefined) {
      let data8 = data.sla_only_during_business_hours;
      if (typeof data8 !== 'boolean' && data8 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/sla_only_during_business_hours',
            'type',
            {},
            'must be boolean,null',
          ),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data9 = data.created_at;
      if (!Number.isInteger(data9)) {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      let data10 = data.updated_at;
      if (!Number.isInteger(data10)) {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'integer' }, 'must be integer'),
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
function validate61(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.event_type !== undefined) {
      let data1 = data.event_type;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/event_type', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
      if (!(data1 === 'frt' || data1 === 'nrt' || data1 === 'rt' || data1 === null)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/event_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.meta !== undefined) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/meta', 'type', {}, 'must be object,null'));
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data3 = data.created_at;
      if (!Number.isInteger(data3)) {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      let data4 = data.updated_at;
      if (!Number.isInteger(data4)) {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate23(
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
    if (data.inbox_id === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'inbox_id' },
          "must have required property '" + 'inbox_id' + "'",
        ),
      );
      errors++;
    }
    if (data.status === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'status' },
          "must have required property '" + 'status' + "'",
        ),
      );
      errors++;
    }
    if (data.messages === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'messages' },
          "must have required property '" + 'messages' + "'",
        ),
      );
      errors++;
    }
    if (data.meta === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'meta' },
          "must have required property '" + 'meta' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.inbox_id !== undefined) {
      let data1 = data.inbox_id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/inbox_id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (typeof data2 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/status', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data2 === 'open' ||
        data2 === 'resolved' ||
        data2 === 'pending' ||
        data2 === 'snoozed'
      )) {
        (vErrors ??= []).push(
          error(instancePath + '/status', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.messages !== undefined) {
      let data3 = data.messages;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data3[i0], { instancePath: instancePath + '/messages/' + i0 })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/messages', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
    if (data.meta !== undefined) {
      if (!validate48(data.meta, { instancePath: instancePath + '/meta' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.account !== undefined) {
      if (!validate55(data.account, { instancePath: instancePath + '/account' })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.channel !== undefined) {
      let data7 = data.channel;
      if (typeof data7 !== 'string' && data7 !== null) {
        (vErrors ??= []).push(error(instancePath + '/channel', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.can_reply !== undefined) {
      if (typeof data.can_reply !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/can_reply', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
    if (data.contact_inbox !== undefined) {
      let data9 = data.contact_inbox;
      if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9)) && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/contact_inbox', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs18 = errors;
      const _errs19 = errors;
      if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs19 === errors;
      errors = _errs18;
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs21 = errors;
        if (!validate57(data9, { instancePath: instancePath + '/contact_inbox' })) {
          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs21 === errors;
      }
    }
    if (data.labels !== undefined) {
      let data10 = data.labels;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data10[i1] !== 'string') {
            (vErrors ??= []).push(
              error(instancePath + '/labels/' + i1, 'type', { type: 'string' }, 'must be string'),
            );
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/labels', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data12 = data.additional_attributes;
      if (!(data12 && typeof data12 == 'object' && !Array.isArray(data12)) && data12 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/additional_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.custom_attributes !== undefined) {
      let data13 = data.custom_attributes;
      if (!(data13 && typeof data13 == 'object' && !Array.isArray(data13)) && data13 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/custom_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.priority !== undefined) {
      let data14 = data.priority;
      if (typeof data14 !== 'string' && data14 !== null) {
        (vErrors ??= []).push(error(instancePath + '/priority', 'type', {}, 'must be string,null'));
        errors++;
      }
      if (!(
        data14 === 'low' ||
        data14 === 'medium' ||
        data14 === 'high' ||
        data14 === 'urgent' ||
        data14 === null
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/priority',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.unread_count !== undefined) {
      let data15 = data.unread_count;
      if (!Number.isInteger(data15)) {
        (vErrors ??= []).push(
          error(instancePath + '/unread_count', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.snoozed_until !== undefined) {
      let data16 = data.snoozed_until;
      if (typeof data16 !== 'string' && data16 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/snoozed_until', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.first_reply_created_at !== undefined) {
      let data17 = data.first_reply_created_at;
      if (typeof data17 !== 'string' && data17 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/first_reply_created_at', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.waiting_since !== undefined) {
      let data18 = data.waiting_since;
      if (!Number.isInteger(data18)) {
        (vErrors ??= []).push(
          error(instancePath + '/waiting_since', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.agent_last_seen_at !== undefined) {
      let data19 = data.agent_last_seen_at;
      if (!Number.isInteger(data19)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/agent_last_seen_at',
            'type',
            { type: 'integer' },
            'must be integer',
          ),
        );
        errors++;
      }
    }
    if (data.contact_last_seen_at !== undefined) {
      let data20 = data.contact_last_seen_at;
      if (!Number.isInteger(data20)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/contact_last_seen_at',
            'type',
            { type: 'integer' },
            'must be integer',
          ),
        );
        errors++;
      }
    }
    if (data.last_activity_at !== undefined) {
      let data21 = data.last_activity_at;
      if (!Number.isInteger(data21)) {
        (vErrors ??= []).push(
          error(instancePath + '/last_activity_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.timestamp !== undefined) {
      let data22 = data.timestamp;
      if (!Number.isInteger(data22)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data23 = data.created_at;
      if (!Number.isInteger(data23)) {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      let data24 = data.updated_at;
      if (!(typeof data24 == 'number' && isFinite(data24))) {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'number' }, 'must be number'),
        );
        errors++;
      }
    }
    if (data.applied_sla !== undefined) {
      let data25 = data.applied_sla;
      if (!(data25 && typeof data25 == 'object' && !Array.isArray(data25)) && data25 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/applied_sla', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs54 = errors;
      const _errs55 = errors;
      if (!(data25 && typeof data25 == 'object' && !Array.isArray(data25))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid1 = _errs55 === errors;
      errors = _errs54;
      if (vErrors !== null) {
        if (_errs54) {
          vErrors.length = _errs54;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs57 = errors;
        if (!validate59(data25, { instancePath: instancePath + '/applied_sla' })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs57 === errors;
      }
    }
    if (data.sla_events !== undefined) {
      let data26 = data.sla_events;
      if (Array.isArray(data26)) {
        const len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate61(data26[i2], { instancePath: instancePath + '/sla_events/' + i2 })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/sla_events', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
    if (data.sla_policy_id !== undefined) {
      let data28 = data.sla_policy_id;
      if (!Number.isInteger(data28) && data28 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sla_policy_id', 'type', {}, 'must be integer,null'),
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
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'conversation_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
export const conversation_updated = validate64;
function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate64(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'conversation_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.changed_attributes !== undefined) {
      let data1 = data.changed_attributes;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/changed_attributes', 'type', {}, 'must be array,null'),
        );
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const key0 in data2) {
              if (
                !validate66(data2[key0], {
                  instancePath:
                    instancePath +
                    '/changed_attributes/' +
                    i0 +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push(
              error(
                instancePath + '/changed_attributes/' + i0,
                'type',
                { type: 'object' },
                'must be object',
              ),
            );
            errors++;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
export const conversation_status_changed = validate68;
function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'conversation_status_changed')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.changed_attributes !== undefined) {
      let data1 = data.changed_attributes;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/changed_attributes', 'type', {}, 'must be array,null'),
        );
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const key0 in data2) {
              if (
                !validate66(data2[key0], {
                  instancePath:
                    instancePath +
                    '/changed_attributes/' +
                    i0 +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push(
              error(
                instancePath + '/changed_attributes/' + i0,
                'type',
                { type: 'object' },
                'must be object',
              ),
            );
            errors++;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
export const message_created = validate71;
function validate73(
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
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
    if (data.phone_number !== undefined) {
      let data3 = data.phone_number;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/phone_number', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data4 = data.identifier;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/identifier', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.avatar !== undefined) {
      let data5 = data.avatar;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(error(instancePath + '/avatar', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.thumbnail !== undefined) {
      let data6 = data.thumbnail;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/thumbnail', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data7 = data.additional_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/additional_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.custom_attributes !== undefined) {
      let data8 = data.custom_attributes;
      if (!(data8 && typeof data8 == 'object' && !Array.isArray(data8)) && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/custom_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.blocked !== undefined) {
      let data9 = data.blocked;
      if (typeof data9 !== 'boolean' && data9 !== null) {
        (vErrors ??= []).push(error(instancePath + '/blocked', 'type', {}, 'must be boolean,null'));
        errors++;
      }
    }
    if (data.account !== undefined) {
      if (!validate55(data.account, { instancePath: instancePath + '/account' })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== undefined) {
      let data11 = data.type;
      if (typeof data11 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data11 === 'contact')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate76(
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
    if (data.name === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'name' },
          "must have required property '" + 'name' + "'",
        ),
      );
      errors++;
    }
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/name', 'type', { type: 'string' }, 'must be string'),
        );
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
    if (data.type !== undefined) {
      let data3 = data.type;
      if (typeof data3 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data3 === 'user')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate78(
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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
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
    if (data.type !== undefined) {
      let data2 = data.type;
      if (typeof data2 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data2 === 'agent_bot')) {
        (vErrors ??= []).push(
          error(instancePath + '/type', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate87(
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
    if (data.name === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'name' },
          "must have required property '" + 'name' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/name', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate72(
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
    if (data.message_type === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'message_type' },
          "must have required property '" + 'message_type' + "'",
        ),
      );
      errors++;
    }
    if (data.content === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'content' },
          "must have required property '" + 'content' + "'",
        ),
      );
      errors++;
    }
    if (data.private === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'private' },
          "must have required property '" + 'private' + "'",
        ),
      );
      errors++;
    }
    if (data.created_at === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'created_at' },
          "must have required property '" + 'created_at' + "'",
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
    if (data.inbox === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'inbox' },
          "must have required property '" + 'inbox' + "'",
        ),
      );
      errors++;
    }
    if (data.account === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'account' },
          "must have required property '" + 'account' + "'",
        ),
      );
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.message_type !== undefined) {
      let data1 = data.message_type;
      if (typeof data1 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/message_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data1 === 'incoming' || data1 === 'outgoing' || data1 === 'template')) {
        (vErrors ??= []).push(
          error(
            instancePath + '/message_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data2 = data.content;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/content', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.private !== undefined) {
      if (typeof data.private !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/private', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (typeof data.created_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.content_type !== undefined) {
      let data5 = data.content_type;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/content_type', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(
        data5 === 'text' ||
        data5 === 'input_text' ||
        data5 === 'input_textarea' ||
        data5 === 'input_email' ||
        data5 === 'input_select' ||
        data5 === 'cards' ||
        data5 === 'form' ||
        data5 === 'article' ||
        data5 === 'incoming_email' ||
        data5 === 'input_csat' ||
        data5 === 'integrations' ||
        data5 === 'sticker' ||
        data5 === 'voice_call'
      )) {
        (vErrors ??= []).push(
          error(
            instancePath + '/content_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.content_attributes !== undefined) {
      let data6 = data.content_attributes;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/content_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data7 = data.additional_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/additional_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.source_id !== undefined) {
      let data8 = data.source_id;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/source_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.sender !== undefined) {
      let data9 = data.sender;
      if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9)) && data9 !== null) {
        (vErrors ??= []).push(error(instancePath + '/sender', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs22 = errors;
      const _errs23 = errors;
      if (errors === _errs23) {
        if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
          if (data9.type !== undefined) {
            if (!(data9.type === 'contact')) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid0 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs26 = errors;
        if (!validate73(data9, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs26 === errors;
      }
      const _errs28 = errors;
      const _errs29 = errors;
      if (errors === _errs29) {
        if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
          let missing0;
          if (data9.type === undefined && (missing0 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data9.type !== undefined) {
              if (!(data9.type === 'user')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid1 = _errs29 === errors;
      errors = _errs28;
      if (vErrors !== null) {
        if (_errs28) {
          vErrors.length = _errs28;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs32 = errors;
        if (!validate76(data9, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs32 === errors;
      }
      const _errs34 = errors;
      const _errs35 = errors;
      if (errors === _errs35) {
        if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
          let missing1;
          if (data9.type === undefined && (missing1 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data9.type !== undefined) {
              if (!(data9.type === 'agent_bot')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid2 = _errs35 === errors;
      errors = _errs34;
      if (vErrors !== null) {
        if (_errs34) {
          vErrors.length = _errs34;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs38 = errors;
        if (!validate78(data9, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs38 === errors;
      }
      const _errs40 = errors;
      const _errs41 = errors;
      if (errors === _errs41) {
        if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
          let missing2;
          if (data9.type === undefined && (missing2 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data9.type !== undefined) {
              if (!(data9.type === 'captain_assistant')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid3 = _errs41 === errors;
      errors = _errs40;
      if (vErrors !== null) {
        if (_errs40) {
          vErrors.length = _errs40;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs44 = errors;
        if (!validate35(data9, { instancePath: instancePath + '/sender' })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs44 === errors;
      }
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        if (data9.type !== undefined) {
          let data14 = data9.type;
          if (typeof data14 !== 'string') {
            (vErrors ??= []).push(
              error(instancePath + '/sender/type', 'type', { type: 'string' }, 'must be string'),
            );
            errors++;
          }
          if (!(
            data14 === 'contact' ||
            data14 === 'user' ||
            data14 === 'agent_bot' ||
            data14 === 'captain_assistant'
          )) {
            (vErrors ??= []).push(
              error(
                instancePath + '/sender/type',
                'enum',
                {},
                'must be equal to one of the allowed values',
              ),
            );
            errors++;
          }
        }
      }
    }
    if (data.attachments !== undefined) {
      let data15 = data.attachments;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          const _errs52 = errors;
          const _errs53 = errors;
          if (errors === _errs53) {
            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
              if (data16.file_type !== undefined) {
                let data17 = data16.file_type;
                if (!(
                  data17 === 'image' ||
                  data17 === 'audio' ||
                  data17 === 'video' ||
                  data17 === 'file' ||
                  data17 === 'share' ||
                  data17 === 'story_mention' ||
                  data17 === 'ig_reel' ||
                  data17 === 'ig_post' ||
                  data17 === 'ig_story'
                )) {
                  (vErrors ??= []).push({});
                  errors++;
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid4 = _errs53 === errors;
          errors = _errs52;
          if (vErrors !== null) {
            if (_errs52) {
              vErrors.length = _errs52;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs56 = errors;
            if (!validate37(data16, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
              errors = vErrors.length;
            }
            var _valid4 = _errs56 === errors;
          }
          const _errs58 = errors;
          const _errs59 = errors;
          if (errors === _errs59) {
            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
              let missing3;
              if (data16.file_type === undefined && (missing3 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data16.file_type !== undefined) {
                  if (!(data16.file_type === 'location')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid5 = _errs59 === errors;
          errors = _errs58;
          if (vErrors !== null) {
            if (_errs58) {
              vErrors.length = _errs58;
            } else {
              vErrors = null;
            }
          }
          if (_valid5) {
            const _errs62 = errors;
            if (!validate39(data16, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var _valid5 = _errs62 === errors;
          }
          const _errs64 = errors;
          const _errs65 = errors;
          if (errors === _errs65) {
            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
              let missing4;
              if (data16.file_type === undefined && (missing4 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data16.file_type !== undefined) {
                  if (!(data16.file_type === 'fallback')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid6 = _errs65 === errors;
          errors = _errs64;
          if (vErrors !== null) {
            if (_errs64) {
              vErrors.length = _errs64;
            } else {
              vErrors = null;
            }
          }
          if (_valid6) {
            const _errs68 = errors;
            if (!validate41(data16, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
              errors = vErrors.length;
            }
            var _valid6 = _errs68 === errors;
          }
          const _errs70 = errors;
          const _errs71 = errors;
          if (errors === _errs71) {
            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
              let missing5;
              if (data16.file_type === undefined && (missing5 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data16.file_type !== undefined) {
                  if (!(data16.file_type === 'contact')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid7 = _errs71 === errors;
          errors = _errs70;
          if (vErrors !== null) {
            if (_errs70) {
              vErrors.length = _errs70;
            } else {
              vErrors = null;
            }
          }
          if (_valid7) {
            const _errs74 = errors;
            if (!validate43(data16, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
            var _valid7 = _errs74 === errors;
          }
          const _errs76 = errors;
          const _errs77 = errors;
          if (errors === _errs77) {
            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
              let missing6;
              if (data16.file_type === undefined && (missing6 = 'file_type')) {
                (vErrors ??= []).push({});
                errors++;
              } else {
                if (data16.file_type !== undefined) {
                  if (!(data16.file_type === 'embed')) {
                    (vErrors ??= []).push({});
                    errors++;
                  }
                }
              }
            } else {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid8 = _errs77 === errors;
          errors = _errs76;
          if (vErrors !== null) {
            if (_errs76) {
              vErrors.length = _errs76;
            } else {
              vErrors = null;
            }
          }
          if (_valid8) {
            const _errs80 = errors;
            if (!validate45(data16, { instancePath: instancePath + '/attachments/' + i0 })) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var _valid8 = _errs80 === errors;
          }
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (data16.file_type !== undefined) {
              let data22 = data16.file_type;
              if (typeof data22 !== 'string') {
                (vErrors ??= []).push(
                  error(
                    instancePath + '/attachments/' + i0 + '/file_type',
                    'type',
                    { type: 'string' },
                    'must be string',
                  ),
                );
                errors++;
              }
              if (!(
                data22 === 'image' ||
                data22 === 'audio' ||
                data22 === 'video' ||
                data22 === 'file' ||
                data22 === 'share' ||
                data22 === 'story_mention' ||
                data22 === 'ig_reel' ||
                data22 === 'ig_post' ||
                data22 === 'ig_story' ||
                data22 === 'location' ||
                data22 === 'fallback' ||
                data22 === 'contact' ||
                data22 === 'embed'
              )) {
                (vErrors ??= []).push(
                  error(
                    instancePath + '/attachments/' + i0 + '/file_type',
                    'enum',
                    {},
                    'must be equal to one of the allowed values',
                  ),
                );
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push(
              error(
                instancePath + '/attachments/' + i0,
                'type',
                { type: 'object' },
                'must be object',
              ),
            );
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/attachments', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
    if (data.conversation !== undefined) {
      if (!validate23(data.conversation, { instancePath: instancePath + '/conversation' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.inbox !== undefined) {
      if (!validate87(data.inbox, { instancePath: instancePath + '/inbox' })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.account !== undefined) {
      if (!validate55(data.account, { instancePath: instancePath + '/account' })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate71(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'message_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
export const message_updated = validate91;
function validate91(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'message_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
export const webwidget_triggered = validate93;
function validate99(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.timestamp !== undefined) {
      let data0 = data.timestamp;
      if (typeof data0 !== 'string' && data0 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate101(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.browser_name !== undefined) {
      let data0 = data.browser_name;
      if (typeof data0 !== 'string' && data0 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/browser_name', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.browser_version !== undefined) {
      let data1 = data.browser_version;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/browser_version', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.device_name !== undefined) {
      let data2 = data.device_name;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/device_name', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.platform_name !== undefined) {
      let data3 = data.platform_name;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/platform_name', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.platform_version !== undefined) {
      let data4 = data.platform_version;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/platform_version', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate98(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.initiated_at !== undefined) {
      let data0 = data.initiated_at;
      if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0)) && data0 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/initiated_at', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs3 = errors;
      const _errs4 = errors;
      if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      if (vErrors !== null) {
        if (_errs3) {
          vErrors.length = _errs3;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs6 = errors;
        if (!validate99(data0, { instancePath: instancePath + '/initiated_at' })) {
          vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
      }
    }
    if (data.referer !== undefined) {
      let data1 = data.referer;
      if (typeof data1 !== 'string' && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/referer', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.widget_language !== undefined) {
      let data2 = data.widget_language;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/widget_language', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.browser_language !== undefined) {
      let data3 = data.browser_language;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/browser_language', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.browser !== undefined) {
      let data4 = data.browser;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4)) && data4 !== null) {
        (vErrors ??= []).push(error(instancePath + '/browser', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs15 = errors;
      const _errs16 = errors;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid1 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs18 = errors;
        if (!validate101(data4, { instancePath: instancePath + '/browser' })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs18 === errors;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate93(
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
    if (data.inbox === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'inbox' },
          "must have required property '" + 'inbox' + "'",
        ),
      );
      errors++;
    }
    if (data.account === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'account' },
          "must have required property '" + 'account' + "'",
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
      if (!(data0 === 'webwidget_triggered')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (!Number.isInteger(data1)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.contact !== undefined) {
      let data2 = data.contact;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/contact', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs7 = errors;
      const _errs8 = errors;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs8 === errors;
      errors = _errs7;
      if (vErrors !== null) {
        if (_errs7) {
          vErrors.length = _errs7;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs10 = errors;
        if (!validate73(data2, { instancePath: instancePath + '/contact' })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
      }
    }
    if (data.inbox !== undefined) {
      if (!validate87(data.inbox, { instancePath: instancePath + '/inbox' })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.account !== undefined) {
      if (!validate55(data.account, { instancePath: instancePath + '/account' })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.current_conversation !== undefined) {
      let data5 = data.current_conversation;
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/current_conversation', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs15 = errors;
      const _errs16 = errors;
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid1 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs18 = errors;
        if (!validate23(data5, { instancePath: instancePath + '/current_conversation' })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs18 === errors;
      }
    }
    if (data.source_id !== undefined) {
      let data6 = data.source_id;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/source_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.event_info !== undefined) {
      let data7 = data.event_info;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/event_info', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs23 = errors;
      const _errs24 = errors;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid2 = _errs24 === errors;
      errors = _errs23;
      if (vErrors !== null) {
        if (_errs23) {
          vErrors.length = _errs23;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs26 = errors;
        if (!validate98(data7, { instancePath: instancePath + '/event_info' })) {
          vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs26 === errors;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
export const contact_created = validate104;
function validate104(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'contact_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
export const contact_updated = validate106;
function validate106(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'contact_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.changed_attributes !== undefined) {
      let data1 = data.changed_attributes;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const key0 in data2) {
              if (
                !validate66(data2[key0], {
                  instancePath:
                    instancePath +
                    '/changed_attributes/' +
                    i0 +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push(
              error(
                instancePath + '/changed_attributes/' + i0,
                'type',
                { type: 'object' },
                'must be object',
              ),
            );
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/changed_attributes', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
export const conversation_typing_on = validate109;
function validate109(
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
      if (!(data0 === 'conversation_typing_on')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data1 = data.user;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/user', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs6 = errors;
      const _errs7 = errors;
      if (errors === _errs7) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          if (data1.type !== undefined) {
            if (!(data1.type === 'contact')) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs10 = errors;
        if (!validate73(data1, { instancePath: instancePath + '/user' })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
      }
      const _errs12 = errors;
      const _errs13 = errors;
      if (errors === _errs13) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          let missing0;
          if (data1.type === undefined && (missing0 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data1.type !== undefined) {
              if (!(data1.type === 'user')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid1 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs16 = errors;
        if (!validate76(data1, { instancePath: instancePath + '/user' })) {
          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs16 === errors;
      }
      const _errs18 = errors;
      const _errs19 = errors;
      if (errors === _errs19) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          let missing1;
          if (data1.type === undefined && (missing1 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data1.type !== undefined) {
              if (!(data1.type === 'agent_bot')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid2 = _errs19 === errors;
      errors = _errs18;
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs22 = errors;
        if (!validate78(data1, { instancePath: instancePath + '/user' })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs22 === errors;
      }
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.type !== undefined) {
          let data5 = data1.type;
          if (typeof data5 !== 'string') {
            (vErrors ??= []).push(
              error(instancePath + '/user/type', 'type', { type: 'string' }, 'must be string'),
            );
            errors++;
          }
          if (!(data5 === 'contact' || data5 === 'user' || data5 === 'agent_bot')) {
            (vErrors ??= []).push(
              error(
                instancePath + '/user/type',
                'enum',
                {},
                'must be equal to one of the allowed values',
              ),
            );
            errors++;
          }
        }
      }
    }
    if (data.conversation !== undefined) {
      if (!validate23(data.conversation, { instancePath: instancePath + '/conversation' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_private !== undefined) {
      if (typeof data.is_private !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/is_private', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
export const conversation_typing_off = validate114;
function validate114(
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
      if (!(data0 === 'conversation_typing_off')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data1 = data.user;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/user', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs6 = errors;
      const _errs7 = errors;
      if (errors === _errs7) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          if (data1.type !== undefined) {
            if (!(data1.type === 'contact')) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs10 = errors;
        if (!validate73(data1, { instancePath: instancePath + '/user' })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
      }
      const _errs12 = errors;
      const _errs13 = errors;
      if (errors === _errs13) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          let missing0;
          if (data1.type === undefined && (missing0 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data1.type !== undefined) {
              if (!(data1.type === 'user')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid1 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs16 = errors;
        if (!validate76(data1, { instancePath: instancePath + '/user' })) {
          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs16 === errors;
      }
      const _errs18 = errors;
      const _errs19 = errors;
      if (errors === _errs19) {
        if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
          let missing1;
          if (data1.type === undefined && (missing1 = 'type')) {
            (vErrors ??= []).push({});
            errors++;
          } else {
            if (data1.type !== undefined) {
              if (!(data1.type === 'agent_bot')) {
                (vErrors ??= []).push({});
                errors++;
              }
            }
          }
        } else {
          (vErrors ??= []).push({});
          errors++;
        }
      }
      var _valid2 = _errs19 === errors;
      errors = _errs18;
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs22 = errors;
        if (!validate78(data1, { instancePath: instancePath + '/user' })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs22 === errors;
      }
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.type !== undefined) {
          let data5 = data1.type;
          if (typeof data5 !== 'string') {
            (vErrors ??= []).push(
              error(instancePath + '/user/type', 'type', { type: 'string' }, 'must be string'),
            );
            errors++;
          }
          if (!(data5 === 'contact' || data5 === 'user' || data5 === 'agent_bot')) {
            (vErrors ??= []).push(
              error(
                instancePath + '/user/type',
                'enum',
                {},
                'must be equal to one of the allowed values',
              ),
            );
            errors++;
          }
        }
      }
    }
    if (data.conversation !== undefined) {
      if (!validate23(data.conversation, { instancePath: instancePath + '/conversation' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_private !== undefined) {
      if (typeof data.is_private !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/is_private', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
export const inbox_created = validate119;
function validate122(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data1 = data.account_id;
      if (!Number.isInteger(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (typeof data.created_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      if (typeof data.updated_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.webhook_url !== undefined) {
      let data4 = data.webhook_url;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/webhook_url', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data5 = data.identifier;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/identifier', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.hmac_mandatory !== undefined) {
      let data6 = data.hmac_mandatory;
      if (typeof data6 !== 'boolean' && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/hmac_mandatory', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.additional_attributes !== undefined) {
      let data7 = data.additional_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/additional_attributes', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.website_url !== undefined) {
      let data8 = data.website_url;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/website_url', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.website_token !== undefined) {
      let data9 = data.website_token;
      if (typeof data9 !== 'string' && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/website_token', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.widget_color !== undefined) {
      let data10 = data.widget_color;
      if (typeof data10 !== 'string' && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/widget_color', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.welcome_title !== undefined) {
      let data11 = data.welcome_title;
      if (typeof data11 !== 'string' && data11 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/welcome_title', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.welcome_tagline !== undefined) {
      let data12 = data.welcome_tagline;
      if (typeof data12 !== 'string' && data12 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/welcome_tagline', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.feature_flags !== undefined) {
      let data13 = data.feature_flags;
      if (!Number.isInteger(data13) && data13 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/feature_flags', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.reply_time !== undefined) {
      let data14 = data.reply_time;
      if (typeof data14 !== 'string' && data14 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/reply_time', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.pre_chat_form_enabled !== undefined) {
      let data15 = data.pre_chat_form_enabled;
      if (typeof data15 !== 'boolean' && data15 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/pre_chat_form_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.pre_chat_form_options !== undefined) {
      let data16 = data.pre_chat_form_options;
      if (!(data16 && typeof data16 == 'object' && !Array.isArray(data16)) && data16 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/pre_chat_form_options', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.continuity_via_email !== undefined) {
      let data17 = data.continuity_via_email;
      if (typeof data17 !== 'boolean' && data17 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/continuity_via_email', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.allowed_domains !== undefined) {
      let data18 = data.allowed_domains;
      if (typeof data18 !== 'string' && data18 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/allowed_domains', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.email !== undefined) {
      let data19 = data.email;
      if (typeof data19 !== 'string' && data19 !== null) {
        (vErrors ??= []).push(error(instancePath + '/email', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.forward_to_email !== undefined) {
      let data20 = data.forward_to_email;
      if (typeof data20 !== 'string' && data20 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/forward_to_email', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.verified_for_sending !== undefined) {
      let data21 = data.verified_for_sending;
      if (typeof data21 !== 'boolean' && data21 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/verified_for_sending', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.imap_enabled !== undefined) {
      let data22 = data.imap_enabled;
      if (typeof data22 !== 'boolean' && data22 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/imap_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.imap_address !== undefined) {
      let data23 = data.imap_address;
      if (typeof data23 !== 'string' && data23 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/imap_address', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.imap_port !== undefined) {
      let data24 = data.imap_port;
      if (!Number.isInteger(data24) && data24 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/imap_port', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.imap_login !== undefined) {
      let data25 = data.imap_login;
      if (typeof data25 !== 'string' && data25 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/imap_login', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.imap_enable_ssl !== undefined) {
      let data26 = data.imap_enable_ssl;
      if (typeof data26 !== 'boolean' && data26 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/imap_enable_ssl', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.smtp_enabled !== undefined) {
      let data27 = data.smtp_enabled;
      if (typeof data27 !== 'boolean' && data27 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.smtp_address !== undefined) {
      let data28 = data.smtp_address;
      if (typeof data28 !== 'string' && data28 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_address', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.smtp_port !== undefined) {
      let data29 = data.smtp_port;
      if (!Number.isInteger(data29) && data29 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_port', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.smtp_login !== undefined) {
      let data30 = data.smtp_login;
      if (typeof data30 !== 'string' && data30 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_login', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.smtp_domain !== undefined) {
      let data31 = data.smtp_domain;
      if (typeof data31 !== 'string' && data31 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_domain', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.smtp_authentication !== undefined) {
      let data32 = data.smtp_authentication;
      if (typeof data32 !== 'string' && data32 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_authentication', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.smtp_enable_starttls_auto !== undefined) {
      let data33 = data.smtp_enable_starttls_auto;
      if (typeof data33 !== 'boolean' && data33 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_enable_starttls_auto', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.smtp_enable_ssl_tls !== undefined) {
      let data34 = data.smtp_enable_ssl_tls;
      if (typeof data34 !== 'boolean' && data34 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_enable_ssl_tls', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.smtp_openssl_verify_mode !== undefined) {
      let data35 = data.smtp_openssl_verify_mode;
      if (typeof data35 !== 'string' && data35 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/smtp_openssl_verify_mode', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.provider !== undefined) {
      let data36 = data.provider;
      if (typeof data36 !== 'string' && data36 !== null) {
        (vErrors ??= []).push(error(instancePath + '/provider', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.phone_number !== undefined) {
      let data37 = data.phone_number;
      if (typeof data37 !== 'string' && data37 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/phone_number', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.message_templates_last_updated !== undefined) {
      let data38 = data.message_templates_last_updated;
      if (typeof data38 !== 'string' && data38 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/message_templates_last_updated',
            'type',
            {},
            'must be string,null',
          ),
        );
        errors++;
      }
    }
    if (data.medium !== undefined) {
      let data39 = data.medium;
      if (typeof data39 !== 'string' && data39 !== null) {
        (vErrors ??= []).push(error(instancePath + '/medium', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.account_sid !== undefined) {
      let data40 = data.account_sid;
      if (typeof data40 !== 'string' && data40 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/account_sid', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.api_key_sid !== undefined) {
      let data41 = data.api_key_sid;
      if (typeof data41 !== 'string' && data41 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/api_key_sid', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.messaging_service_sid !== undefined) {
      let data42 = data.messaging_service_sid;
      if (typeof data42 !== 'string' && data42 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/messaging_service_sid', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.content_templates_last_updated !== undefined) {
      let data43 = data.content_templates_last_updated;
      if (typeof data43 !== 'string' && data43 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/content_templates_last_updated',
            'type',
            {},
            'must be string,null',
          ),
        );
        errors++;
      }
    }
    if (data.voice_enabled !== undefined) {
      let data44 = data.voice_enabled;
      if (typeof data44 !== 'boolean' && data44 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/voice_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.twiml_app_sid !== undefined) {
      let data45 = data.twiml_app_sid;
      if (typeof data45 !== 'string' && data45 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/twiml_app_sid', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.page_id !== undefined) {
      let data46 = data.page_id;
      if (typeof data46 !== 'string' && data46 !== null) {
        (vErrors ??= []).push(error(instancePath + '/page_id', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.instagram_id !== undefined) {
      let data47 = data.instagram_id;
      if (typeof data47 !== 'string' && data47 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/instagram_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.expires_at !== undefined) {
      let data48 = data.expires_at;
      if (typeof data48 !== 'string' && data48 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/expires_at', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.business_id !== undefined) {
      let data49 = data.business_id;
      if (typeof data49 !== 'string' && data49 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/business_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.refresh_token_expires_at !== undefined) {
      let data50 = data.refresh_token_expires_at;
      if (typeof data50 !== 'string' && data50 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/refresh_token_expires_at', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.line_channel_id !== undefined) {
      let data51 = data.line_channel_id;
      if (typeof data51 !== 'string' && data51 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/line_channel_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.bot_name !== undefined) {
      let data52 = data.bot_name;
      if (typeof data52 !== 'string' && data52 !== null) {
        (vErrors ??= []).push(error(instancePath + '/bot_name', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.profile_id !== undefined) {
      let data53 = data.profile_id;
      if (typeof data53 !== 'string' && data53 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/profile_id', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.tweets_enabled !== undefined) {
      let data54 = data.tweets_enabled;
      if (typeof data54 !== 'boolean' && data54 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/tweets_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate124(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/id', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.inbox_id !== undefined) {
      let data1 = data.inbox_id;
      if (!Number.isInteger(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/inbox_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.account_id !== undefined) {
      let data2 = data.account_id;
      if (!Number.isInteger(data2) && data2 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/account_id', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.day_of_week !== undefined) {
      let data3 = data.day_of_week;
      if (!Number.isInteger(data3)) {
        (vErrors ??= []).push(
          error(instancePath + '/day_of_week', 'type', { type: 'integer' }, 'must be integer'),
        );
        errors++;
      }
    }
    if (data.closed_all_day !== undefined) {
      let data4 = data.closed_all_day;
      if (typeof data4 !== 'boolean' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/closed_all_day', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.open_all_day !== undefined) {
      let data5 = data.open_all_day;
      if (typeof data5 !== 'boolean' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/open_all_day', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.open_hour !== undefined) {
      let data6 = data.open_hour;
      if (!Number.isInteger(data6) && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/open_hour', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.open_minutes !== undefined) {
      let data7 = data.open_minutes;
      if (!Number.isInteger(data7) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/open_minutes', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.close_hour !== undefined) {
      let data8 = data.close_hour;
      if (!Number.isInteger(data8) && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/close_hour', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.close_minutes !== undefined) {
      let data9 = data.close_minutes;
      if (!Number.isInteger(data9) && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/close_minutes', 'type', {}, 'must be integer,null'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (typeof data.created_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      if (typeof data.updated_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate120(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.account !== undefined) {
      if (!validate55(data.account, { instancePath: instancePath + '/account' })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.channel !== undefined) {
      let data1 = data.channel;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/channel', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs4 = errors;
      const _errs5 = errors;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs7 = errors;
        if (!validate122(data1, { instancePath: instancePath + '/channel' })) {
          vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
      }
    }
    if (data.working_hours !== undefined) {
      let data2 = data.working_hours;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate124(data2[i0], { instancePath: instancePath + '/working_hours/' + i0 })) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/working_hours', 'type', { type: 'array' }, 'must be array'),
        );
        errors++;
      }
    }
    if (data.working_hours_enabled !== undefined) {
      let data4 = data.working_hours_enabled;
      if (typeof data4 !== 'boolean' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/working_hours_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.out_of_office_message !== undefined) {
      let data5 = data.out_of_office_message;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/out_of_office_message', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.timezone !== undefined) {
      let data6 = data.timezone;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/timezone', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.greeting_enabled !== undefined) {
      let data7 = data.greeting_enabled;
      if (typeof data7 !== 'boolean' && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/greeting_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.greeting_message !== undefined) {
      let data8 = data.greeting_message;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/greeting_message', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.enable_auto_assignment !== undefined) {
      let data9 = data.enable_auto_assignment;
      if (typeof data9 !== 'boolean' && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/enable_auto_assignment', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.auto_assignment_config !== undefined) {
      let data10 = data.auto_assignment_config;
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10)) && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/auto_assignment_config', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
    }
    if (data.enable_email_collect !== undefined) {
      let data11 = data.enable_email_collect;
      if (typeof data11 !== 'boolean' && data11 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/enable_email_collect', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.csat_survey_enabled !== undefined) {
      let data12 = data.csat_survey_enabled;
      if (typeof data12 !== 'boolean' && data12 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/csat_survey_enabled', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.allow_messages_after_resolved !== undefined) {
      let data13 = data.allow_messages_after_resolved;
      if (typeof data13 !== 'boolean' && data13 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/allow_messages_after_resolved',
            'type',
            {},
            'must be boolean,null',
          ),
        );
        errors++;
      }
    }
    if (data.lock_to_single_conversation !== undefined) {
      let data14 = data.lock_to_single_conversation;
      if (typeof data14 !== 'boolean' && data14 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lock_to_single_conversation', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.sender_name_type !== undefined) {
      let data15 = data.sender_name_type;
      if (typeof data15 !== 'string' && data15 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/sender_name_type', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
      if (!(data15 === 'friendly' || data15 === 'professional' || data15 === null)) {
        (vErrors ??= []).push(
          error(
            instancePath + '/sender_name_type',
            'enum',
            {},
            'must be equal to one of the allowed values',
          ),
        );
        errors++;
      }
    }
    if (data.business_name !== undefined) {
      let data16 = data.business_name;
      if (typeof data16 !== 'string' && data16 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/business_name', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (typeof data.created_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/created_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.updated_at !== undefined) {
      if (typeof data.updated_at !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/updated_at', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate119(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'inbox_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
export const inbox_updated = validate127;
function validate127(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'inbox_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.changed_attributes !== undefined) {
      let data1 = data.changed_attributes;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/changed_attributes', 'type', {}, 'must be array,null'),
        );
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const key0 in data2) {
              if (
                !validate66(data2[key0], {
                  instancePath:
                    instancePath +
                    '/changed_attributes/' +
                    i0 +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push(
              error(
                instancePath + '/changed_attributes/' + i0,
                'type',
                { type: 'object' },
                'must be object',
              ),
            );
            errors++;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
export const conversation_opened = validate130;
function validate130(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'conversation_opened')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
export const conversation_resolved = validate132;
function validate132(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'conversation_resolved')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
export const macro_executed = validate134;
function validate134(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'macro.executed')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
export const automation_event_conversation_created = validate136;
function validate136(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'automation_event.conversation_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
export const automation_event_conversation_updated = validate138;
function validate138(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'automation_event.conversation_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
export const automation_event_conversation_opened = validate140;
function validate140(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'automation_event.conversation_opened')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
export const automation_event_conversation_resolved = validate142;
function validate142(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'automation_event.conversation_resolved')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
export const automation_event_message_created = validate144;
function validate144(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
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
    if (data.event !== undefined) {
      let data0 = data.event;
      if (typeof data0 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data0 === 'automation_event.message_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}

function error(instancePath, keyword, params, message) {
  return { instancePath, keyword, params, message };
}
