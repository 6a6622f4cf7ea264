using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Events of C#: what is added to them runs where they are raised.</content>
internal sealed partial class EventGraphBuilder
{
    /// <summary>Notes what runs when an object raises an event.</summary>
    private EventNode OnSubscription(IEventAssignmentOperation subscription, Frame frame, EventNode at)
    {
        if (subscription.EventReference is IEventReferenceOperation reference && _subjects.EventOf(reference, frame) is { } raised)
        {
            var handlers = _handlers.TryGetValue(raised, out var known) ? known : _handlers[raised] = [];
            var handler = _subjects.Resolve(subscription.HandlerValue, frame).Function;
            if (!subscription.Adds || handler is null || handlers.TrueForAll(other => other?.Equals(handler) != true))
            {
                handlers.Add(subscription.Adds ? handler : null);
            }
        }

        return at;
    }

    /// <summary>Runs the handlers of an event one after the other, where all that the program adds to it are known; that may be none.</summary>
    private EventNode Raise(Subject raised, IInvocationOperation call, Frame frame, EventNode at)
    {
        var member = raised.Members.IsEmpty ? (ISymbol)raised.Root : raised.Members[raised.Members.Length - 1];
        var handlers = _handlers.TryGetValue(raised, out var known) ? known : [];
        var all = _lineage.References.Of(member, _cancellationToken);
        if (handlers.Contains(null) || all.Reads.Concat(all.Writes).Count(static use => Operations.Outermost(use).Parent is IEventAssignmentOperation || use is IEventAssignmentOperation) != handlers.Count)
        {
            return Unknown(call, frame, at);
        }

        foreach (var handler in handlers)
        {
            at = RunFunction(handler!, call.Arguments, call, frame, at);
        }

        return at;
    }
}
