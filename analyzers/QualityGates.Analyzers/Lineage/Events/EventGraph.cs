using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// What happens to modules, optimizers and schedulers when a method runs, with the methods it calls in place of the calls: the ways the
/// program can go from one event to the next.
/// </summary>
internal sealed class EventGraph(ImmutableArray<EventNode> nodes, EventSubjects subjects, bool isCut)
{
    internal ImmutableArray<EventNode> Events { get; } = [.. nodes.Where(static node => node.Event is not null)];

    internal EventSubjects Subjects { get; } = subjects;

    /// <summary>Whether it begins in a method of an object that nothing here calls, after the object was made.</summary>
    internal bool BeginsInObject { get; init; }

    /// <summary>Whether it is of all such methods of an object, in any order.</summary>
    internal bool IsOfObject { get; init; }

    /// <summary>Whether the program was too large to be looked through.</summary>
    internal bool IsCut { get; } = isCut;

    internal IEnumerable<EventNode> Of(TrainingEventKind kind) => Events.Where(node => node.Event!.Kind == kind);

    internal bool Has(TrainingEventKind kind) => Events.Any(node => node.Event!.Kind == kind);

    /// <summary>The events that can come after one, up to and with those that stop the search.</summary>
    internal static Reached After(EventNode from, Func<TrainingEvent, bool> stops) => Search(from, stops, static node => node.Successors);

    /// <summary>The events that can come before one, back to and with those that stop the search.</summary>
    internal static Reached Before(EventNode from, Func<TrainingEvent, bool> stops) => Search(from, stops, static node => node.Predecessors);

    private static Reached Search(EventNode from, Func<TrainingEvent, bool> stops, Func<EventNode, List<EventNode>> next)
    {
        var seen = new HashSet<EventNode>();
        var events = new HashSet<EventNode>();
        var stopped = new HashSet<EventNode>();
        var toEnd = false;
        var pending = new Stack<EventNode>();
        pending.Push(from);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            toEnd |= next(node).Count == 0;
            foreach (var neighbour in next(node))
            {
                if (!seen.Add(neighbour))
                {
                    continue;
                }

                if (neighbour.Event is { } item)
                {
                    events.Add(neighbour);
                    if (stops(item))
                    {
                        stopped.Add(neighbour);
                        continue;
                    }
                }

                pending.Push(neighbour);
            }
        }

        return new Reached(events, stopped, toEnd);
    }
}

/// <summary>What a search came to.</summary>
/// <param name="Events">All events on the way, those that stopped it among them.</param>
/// <param name="Stops">The events that stopped it.</param>
/// <param name="ToEnd">Whether it came to where the program begins or ends.</param>
internal sealed record Reached(HashSet<EventNode> Events, HashSet<EventNode> Stops, bool ToEnd);
