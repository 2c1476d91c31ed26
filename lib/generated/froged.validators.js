// Generated from json-schema/froged/README.md by `npm run generate`. Do not edit.
'use strict';
export const contact_conversation_created = validate22;
function validate23(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== 'string' && !Number.isInteger(data0)) {
        (vErrors ??= []).push(error(instancePath + '/id', 'type', {}, 'must be string,integer'));
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
    if (data.slug !== undefined) {
      let data2 = data.slug;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/slug', 'type', {}, 'must be string,null'));
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
function validate26(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== 'string' && !Number.isInteger(data0)) {
        (vErrors ??= []).push(error(instancePath + '/id', 'type', {}, 'must be string,integer'));
        errors++;
      }
    }
    if (data.userId !== undefined) {
      let data1 = data.userId;
      if (typeof data1 !== 'string' && !Number.isInteger(data1) && data1 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/userId', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data2 = data.name;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/name', 'type', {}, 'must be string,null'));
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
function validate28(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.idAgent !== undefined) {
      let data0 = data.idAgent;
      if (typeof data0 !== 'string' && !Number.isInteger(data0)) {
        (vErrors ??= []).push(
          error(instancePath + '/idAgent', 'type', {}, 'must be string,integer'),
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
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(
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
    if (data.contact !== undefined) {
      let data1 = data.contact;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push(error(instancePath + '/contact', 'type', {}, 'must be object,null'));
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
        if (!validate26(data1, { instancePath: instancePath + '/contact' })) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
      }
    }
    if (data.agent !== undefined) {
      let data2 = data.agent;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/agent', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs11 = errors;
      const _errs12 = errors;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
        (vErrors ??= []).push({});
        errors++;
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
        const _errs14 = errors;
        if (!validate28(data2, { instancePath: instancePath + '/agent' })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs14 === errors;
      }
    }
    if (data.account !== undefined) {
      let data3 = data.account;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        (vErrors ??= []).push(error(instancePath + '/account', 'type', {}, 'must be object,null'));
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data4 = data.subject;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(error(instancePath + '/subject', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data5 = data.type;
      if (typeof data5 !== 'string' && data5 !== null) {
        (vErrors ??= []).push(error(instancePath + '/type', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.channel !== undefined) {
      let data6 = data.channel;
      if (typeof data6 !== 'string' && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/channel', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.closed !== undefined) {
      if (typeof data.closed !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/closed', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
    if (data.unseenByAgent !== undefined) {
      if (typeof data.unseenByAgent !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/unseenByAgent', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
    if (data.unseenByContact !== undefined) {
      if (typeof data.unseenByContact !== 'boolean') {
        (vErrors ??= []).push(
          error(instancePath + '/unseenByContact', 'type', { type: 'boolean' }, 'must be boolean'),
        );
        errors++;
      }
    }
    if (data.fromUrl !== undefined) {
      let data10 = data.fromUrl;
      if (typeof data10 !== 'string' && data10 !== null) {
        (vErrors ??= []).push(error(instancePath + '/fromUrl', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data11 = data.tags;
      if (!Array.isArray(data11) && data11 !== null) {
        (vErrors ??= []).push(error(instancePath + '/tags', 'type', {}, 'must be array,null'));
        errors++;
      }
    }
    if (data.priority !== undefined) {
      let data12 = data.priority;
      if (typeof data12 !== 'boolean' && data12 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/priority', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.lastMessageAt !== undefined) {
      let data13 = data.lastMessageAt;
      if (typeof data13 !== 'string' && !Number.isInteger(data13) && data13 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lastMessageAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.firstAgentActivityAt !== undefined) {
      let data14 = data.firstAgentActivityAt;
      if (typeof data14 !== 'string' && !Number.isInteger(data14) && data14 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/firstAgentActivityAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.firstContactActivityAt !== undefined) {
      let data15 = data.firstContactActivityAt;
      if (typeof data15 !== 'string' && !Number.isInteger(data15) && data15 !== null) {
        (vErrors ??= []).push(
          error(
            instancePath + '/firstContactActivityAt',
            'type',
            {},
            'must be string,integer,null',
          ),
        );
        errors++;
      }
    }
    if (data.lastAgentActivityAt !== undefined) {
      let data16 = data.lastAgentActivityAt;
      if (typeof data16 !== 'string' && !Number.isInteger(data16) && data16 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lastAgentActivityAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.lastContactActivityAt !== undefined) {
      let data17 = data.lastContactActivityAt;
      if (typeof data17 !== 'string' && !Number.isInteger(data17) && data17 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lastContactActivityAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.lastReopenedAt !== undefined) {
      let data18 = data.lastReopenedAt;
      if (typeof data18 !== 'string' && !Number.isInteger(data18) && data18 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/lastReopenedAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.responseTime !== undefined) {
      let data19 = data.responseTime;
      if (!(typeof data19 == 'number' && isFinite(data19)) && data19 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/responseTime', 'type', {}, 'must be number,null'),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data20 = data.createdAt;
      if (typeof data20 !== 'string' && !Number.isInteger(data20) && data20 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data21 = data.updatedAt;
      if (typeof data21 !== 'string' && !Number.isInteger(data21) && data21 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate25.errors = vErrors;
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'contact_conversation_created')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
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
export const agent_part_added = validate31;
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
    if (data.idConversation === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'idConversation' },
          "must have required property '" + 'idConversation' + "'",
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
    if (data.idConversation !== undefined) {
      if (typeof data.idConversation !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/idConversation', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/type', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.body !== undefined) {
      let data3 = data.body;
      if (typeof data3 !== 'string' && data3 !== null) {
        (vErrors ??= []).push(error(instancePath + '/body', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.plainBody !== undefined) {
      let data4 = data.plainBody;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/plainBody', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.author !== undefined) {
      let data5 = data.author;
      if (typeof data5 !== 'string') {
        (vErrors ??= []).push(
          error(instancePath + '/author', 'type', { type: 'string' }, 'must be string'),
        );
        errors++;
      }
      if (!(data5 === 'agent' || data5 === 'contact')) {
        (vErrors ??= []).push(
          error(instancePath + '/author', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.agent !== undefined) {
      let data6 = data.agent;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        (vErrors ??= []).push(error(instancePath + '/agent', 'type', {}, 'must be object,null'));
        errors++;
      }
      const _errs15 = errors;
      const _errs16 = errors;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid0 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs18 = errors;
        if (!validate28(data6, { instancePath: instancePath + '/agent' })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs18 === errors;
      }
    }
    if (data.agentAssigned !== undefined) {
      let data7 = data.agentAssigned;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/agentAssigned', 'type', {}, 'must be object,null'),
        );
        errors++;
      }
      const _errs21 = errors;
      const _errs22 = errors;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        (vErrors ??= []).push({});
        errors++;
      }
      var _valid1 = _errs22 === errors;
      errors = _errs21;
      if (vErrors !== null) {
        if (_errs21) {
          vErrors.length = _errs21;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs24 = errors;
        if (!validate28(data7, { instancePath: instancePath + '/agentAssigned' })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs24 === errors;
      }
    }
    if (data.mode !== undefined) {
      let data8 = data.mode;
      if (typeof data8 !== 'string' && data8 !== null) {
        (vErrors ??= []).push(error(instancePath + '/mode', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data9 = data.createdAt;
      if (typeof data9 !== 'string' && !Number.isInteger(data9) && data9 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data10 = data.updatedAt;
      if (typeof data10 !== 'string' && !Number.isInteger(data10) && data10 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,integer,null'),
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
function validate31(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'agent_part_added')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.part === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'part' },
              "must have required property '" + 'part' + "'",
            ),
          );
          errors++;
        }
        if (data3.part !== undefined) {
          if (!validate33(data3.part, { instancePath: instancePath + '/data/part' })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
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
export const agent_part_updated = validate37;
function validate37(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'agent_part_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.part === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'part' },
              "must have required property '" + 'part' + "'",
            ),
          );
          errors++;
        }
        if (data3.part !== undefined) {
          if (!validate33(data3.part, { instancePath: instancePath + '/data/part' })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
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
export const agent_part_deleted = validate40;
function validate40(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'agent_part_deleted')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.partDeleted === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'partDeleted' },
              "must have required property '" + 'partDeleted' + "'",
            ),
          );
          errors++;
        }
        if (data3.partDeleted !== undefined) {
          if (
            !validate33(data3.partDeleted, { instancePath: instancePath + '/data/partDeleted' })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
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
export const contact_part_added = validate43;
function validate43(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'contact_part_added')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.part === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'part' },
              "must have required property '" + 'part' + "'",
            ),
          );
          errors++;
        }
        if (data3.part !== undefined) {
          if (!validate33(data3.part, { instancePath: instancePath + '/data/part' })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
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
export const contact_part_updated = validate46;
function validate46(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'contact_part_updated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.part === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'part' },
              "must have required property '" + 'part' + "'",
            ),
          );
          errors++;
        }
        if (data3.part !== undefined) {
          if (!validate33(data3.part, { instancePath: instancePath + '/data/part' })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
export const conversation_assigned = validate49;
function validate49(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'conversation_assigned' || data0 === 'conversation_asigned')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data3.agentAssigned !== undefined) {
          let data5 = data3.agentAssigned;
          if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
            (vErrors ??= []).push(
              error(instancePath + '/data/agentAssigned', 'type', {}, 'must be object,null'),
            );
            errors++;
          }
          const _errs11 = errors;
          const _errs12 = errors;
          if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5))) {
            (vErrors ??= []).push({});
            errors++;
          }
          var _valid0 = _errs12 === errors;
          errors = _errs11;
          if (vErrors !== null) {
            if (_errs11) {
              vErrors.length = _errs11;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs14 = errors;
            if (!validate28(data5, { instancePath: instancePath + '/data/agentAssigned' })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs14 === errors;
          }
        }
        if (data3.agentWhoAssign !== undefined) {
          let data6 = data3.agentWhoAssign;
          if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
            (vErrors ??= []).push(
              error(instancePath + '/data/agentWhoAssign', 'type', {}, 'must be object,null'),
            );
            errors++;
          }
          const _errs17 = errors;
          const _errs18 = errors;
          if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
            (vErrors ??= []).push({});
            errors++;
          }
          var _valid1 = _errs18 === errors;
          errors = _errs17;
          if (vErrors !== null) {
            if (_errs17) {
              vErrors.length = _errs17;
            } else {
              vErrors = null;
            }
          }
          if (_valid1) {
            const _errs20 = errors;
            if (!validate28(data6, { instancePath: instancePath + '/data/agentWhoAssign' })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
            var _valid1 = _errs20 === errors;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
export const conversation_group_assigned = validate54;
function validate57(
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
      if (typeof data0 !== 'string' && !Number.isInteger(data0)) {
        (vErrors ??= []).push(error(instancePath + '/id', 'type', {}, 'must be string,integer'));
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
    if (data.agents !== undefined) {
      let data2 = data.agents;
      if (!Array.isArray(data2) && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/agents', 'type', {}, 'must be array,null'));
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data2[i0], { instancePath: instancePath + '/agents/' + i0 })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.routingMode !== undefined) {
      let data4 = data.routingMode;
      if (typeof data4 !== 'string' && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/routingMode', 'type', {}, 'must be string,null'),
        );
        errors++;
      }
    }
    if (data.officeHoursActive !== undefined) {
      let data5 = data.officeHoursActive;
      if (typeof data5 !== 'boolean' && data5 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/officeHoursActive', 'type', {}, 'must be boolean,null'),
        );
        errors++;
      }
    }
    if (data.officeHours !== undefined) {
      let data6 = data.officeHours;
      if (!Array.isArray(data6) && data6 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/officeHours', 'type', {}, 'must be array,null'),
        );
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data7 = data.createdAt;
      if (typeof data7 !== 'string' && !Number.isInteger(data7) && data7 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data8 = data.updatedAt;
      if (typeof data8 !== 'string' && !Number.isInteger(data8) && data8 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,integer,null'),
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
function validate54(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'conversation_group_assigned' || data0 === 'conversation_group_asigned')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data3.groupAssigned !== undefined) {
          let data5 = data3.groupAssigned;
          if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
            (vErrors ??= []).push(
              error(instancePath + '/data/groupAssigned', 'type', {}, 'must be object,null'),
            );
            errors++;
          }
          const _errs11 = errors;
          const _errs12 = errors;
          if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5))) {
            (vErrors ??= []).push({});
            errors++;
          }
          var _valid0 = _errs12 === errors;
          errors = _errs11;
          if (vErrors !== null) {
            if (_errs11) {
              vErrors.length = _errs11;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs14 = errors;
            if (!validate57(data5, { instancePath: instancePath + '/data/groupAssigned' })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs14 === errors;
          }
        }
        if (data3.agentWhoAssign !== undefined) {
          let data6 = data3.agentWhoAssign;
          if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
            (vErrors ??= []).push(
              error(instancePath + '/data/agentWhoAssign', 'type', {}, 'must be object,null'),
            );
            errors++;
          }
          const _errs17 = errors;
          const _errs18 = errors;
          if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
            (vErrors ??= []).push({});
            errors++;
          }
          var _valid1 = _errs18 === errors;
          errors = _errs17;
          if (vErrors !== null) {
            if (_errs17) {
              vErrors.length = _errs17;
            } else {
              vErrors = null;
            }
          }
          if (_valid1) {
            const _errs20 = errors;
            if (!validate28(data6, { instancePath: instancePath + '/data/agentWhoAssign' })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
            var _valid1 = _errs20 === errors;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
export const conversation_reopened = validate61;
function validate61(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'conversation_reopened')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
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
export const conversation_closed = validate64;
function validate64(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'conversation_closed')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
export const conversation_tag_added = validate67;
function validate70(
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
      if (typeof data0 !== 'string' && !Number.isInteger(data0)) {
        (vErrors ??= []).push(error(instancePath + '/id', 'type', {}, 'must be string,integer'));
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
    if (data.color !== undefined) {
      let data2 = data.color;
      if (typeof data2 !== 'string' && data2 !== null) {
        (vErrors ??= []).push(error(instancePath + '/color', 'type', {}, 'must be string,null'));
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data3 = data.createdAt;
      if (typeof data3 !== 'string' && !Number.isInteger(data3) && data3 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/createdAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data4 = data.updatedAt;
      if (typeof data4 !== 'string' && !Number.isInteger(data4) && data4 !== null) {
        (vErrors ??= []).push(
          error(instancePath + '/updatedAt', 'type', {}, 'must be string,integer,null'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate67(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'conversation_tag_added')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.tagAdded === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'tagAdded' },
              "must have required property '" + 'tagAdded' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data3.tagAdded !== undefined) {
          if (!validate70(data3.tagAdded, { instancePath: instancePath + '/data/tagAdded' })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
export const conversation_tag_deleted = validate72;
function validate72(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'conversation_tag_deleted')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.conversation === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'conversation' },
              "must have required property '" + 'conversation' + "'",
            ),
          );
          errors++;
        }
        if (data3.idTagDeleted === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'idTagDeleted' },
              "must have required property '" + 'idTagDeleted' + "'",
            ),
          );
          errors++;
        }
        if (data3.conversation !== undefined) {
          if (
            !validate25(data3.conversation, { instancePath: instancePath + '/data/conversation' })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data3.idTagDeleted !== undefined) {
          let data5 = data3.idTagDeleted;
          if (typeof data5 !== 'string' && !Number.isInteger(data5)) {
            (vErrors ??= []).push(
              error(instancePath + '/data/idTagDeleted', 'type', {}, 'must be string,integer'),
            );
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
export const nps_rated = validate75;
function validate75(
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
    if (data.data === undefined) {
      (vErrors ??= []).push(
        error(
          instancePath,
          'required',
          { missingProperty: 'data' },
          "must have required property '" + 'data' + "'",
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
      if (!(data0 === 'nps_rated')) {
        (vErrors ??= []).push(
          error(instancePath + '/event', 'enum', {}, 'must be equal to one of the allowed values'),
        );
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (!validate23(data.app, { instancePath: instancePath + '/app' })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 !== 'string' && !Number.isInteger(data2)) {
        (vErrors ??= []).push(
          error(instancePath + '/timestamp', 'type', {}, 'must be string,integer'),
        );
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data3 = data.data;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.contact === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'contact' },
              "must have required property '" + 'contact' + "'",
            ),
          );
          errors++;
        }
        if (data3.rating === undefined) {
          (vErrors ??= []).push(
            error(
              instancePath + '/data',
              'required',
              { missingProperty: 'rating' },
              "must have required property '" + 'rating' + "'",
            ),
          );
          errors++;
        }
        if (data3.contact !== undefined) {
          if (!validate26(data3.contact, { instancePath: instancePath + '/data/contact' })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data3.rating !== undefined) {
          let data5 = data3.rating;
          if (!(typeof data5 == 'number' && isFinite(data5))) {
            (vErrors ??= []).push(
              error(instancePath + '/data/rating', 'type', { type: 'number' }, 'must be number'),
            );
            errors++;
          }
        }
        if (data3.uuid !== undefined) {
          let data6 = data3.uuid;
          if (typeof data6 !== 'string' && !Number.isInteger(data6) && data6 !== null) {
            (vErrors ??= []).push(
              error(instancePath + '/data/uuid', 'type', {}, 'must be string,integer,null'),
            );
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push(
          error(instancePath + '/data', 'type', { type: 'object' }, 'must be object'),
        );
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push(error(instancePath, 'type', { type: 'object' }, 'must be object'));
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}

function error(instancePath, keyword, params, message) {
  return { instancePath, keyword, params, message };
}
