// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/requirements.h"
#include "sandbox/state/fixtures.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// More than the spec lists: what other pages of the documentation name as well (api-facts §0.17).
const Vocabulary RecordTypes
    = {"sub_number_order", "requirement_group", "advanced_number_order", "number_order", "number_order_phone_number"};

QJsonObject commentJson(const Identifiers &ids, const Comment &comment)
{
    return {
        {u"body"_s, comment.body},
        {u"comment_record_id"_s, comment.recordId},
        {u"comment_record_type"_s, comment.recordType},
        {u"commenter"_s, comment.byAdmin ? AdminMail : UserMail},
        {u"commenter_type"_s, comment.byAdmin ? "admin"_L1 : "user"_L1},
        {u"created_at"_s, json(comment.created)},
        {u"id"_s, ids.text(Kind::Comment, comment.index)},
        {u"read_at"_s, json(comment.read)},
        {u"updated_at"_s, json(comment.updated)},
    };
}

Answer one(const RequestContext &context, const Comment &comment)
{
    return Answer::data(commentJson(context.state.ids, comment));
}

Comment *find(const RequestContext &context)
{
    return context.state.find(context.state.comments, context.captured.front(), Kind::Comment);
}

bool exists(const SandboxState &state, const QString &type, const QString &id)
{
    const auto known = state.ids.read(id);
    if (!known)
        return false;
    if (type == "requirement_group"_L1)
        return known->kind == Kind::RequirementGroup && known->index < state.groups.size();
    if (type == "advanced_number_order"_L1)
        return known->kind == Kind::AdvancedOrder && known->index < state.advanced.size();
    const std::optional<Order> order = state.orders.find(known->index);
    if (!order)
        return false;
    if (type == "sub_number_order"_L1)
        return known->kind == Kind::SubOrder && known->part < order->subs.size();
    if (type == "number_order"_L1)
        return known->kind == Kind::Order;
    return known->kind == Kind::OrderNumber && known->part < order->numbers.size();
}

/// What Telnyx's people answer. Asked for more time, they give it (api-facts §3.5).
QString reply(SandboxState &state, const Comment &comment, Timestamp now)
{
    const auto id = state.ids.read(comment.recordId);
    const bool asksForTime = comment.body.contains("extend"_L1, Qt::CaseInsensitive)
        || comment.body.contains("deadline"_L1, Qt::CaseInsensitive);
    Order *order = id && id->kind == Kind::SubOrder ? state.orders.change(id->index) : nullptr;
    if (!asksForTime || order == nullptr)
        return u"Thank you for your message. Our team is looking into it and will get back to you."_s;
    if (!extendDeadlines(state, *order, id->part, now))
        return u"There is no open deadline on this order, so nothing needs to be extended."_s;
    return u"We have extended the deadline of this order as you asked."_s;
}

} // namespace

Answer listComments(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString type = query.word("filter[comment_record_type]", RecordTypes);
    const QString id = query.text("filter[comment_record_id]");
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    const std::deque<Comment> &all = context.state.comments;
    for (auto comment = all.rbegin(); comment != all.rend(); ++comment) {
        const bool suits = (type.isEmpty() || type == comment->recordType) && (id.isEmpty() || id == comment->recordId);
        if (suits && page.take())
            rows.append(commentJson(context.state.ids, *comment));
    }
    return page.answer(rows);
}

Answer createComment(const RequestContext &context)
{
    BodyReader body(context.request);
    QString text;
    QString type;
    QString id;
    if (body.isFine()) {
        text = body.root().requiredText("body");
        type = body.root().requiredWord("comment_record_type", RecordTypes);
        id = body.root().requiredText("comment_record_id");
    }
    SandboxState &state = context.state;
    if (body.isFine() && !exists(state, type, id))
        body.root().complain(
            code::NoSuchAssociation, u"The record to comment on does not exist."_s, "comment_record_id");
    if (!body.isFine())
        return body.refusal();
    state.comment(type, id, text, false, context.now);
    Comment &added = state.comments.back();
    state.events.at(context.now.plus(state.delays().reply), [&state, &added](Timestamp due) {
        added.read = due;
        state.comment(added.recordType, added.recordId, reply(state, added, due), true, due);
    });
    return one(context, added);
}

Answer getComment(const RequestContext &context)
{
    const Comment *comment = find(context);
    return comment == nullptr ? notFound() : one(context, *comment);
}

Answer markCommentRead(const RequestContext &context)
{
    Comment *comment = find(context);
    if (comment == nullptr)
        return notFound();
    if (!comment->read.isValid()) {
        comment->read = context.now;
        comment->updated = context.now;
    }
    return one(context, *comment);
}

} // namespace nd::sandbox::handlers
