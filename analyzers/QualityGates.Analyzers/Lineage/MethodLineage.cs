using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>One method as the rules look at it: what happens in it and in what it calls, and where its rows come from.</summary>
internal sealed class MethodLineage
{
    private readonly Lazy<Dictionary<(EventKind Kind, Site Site), LineageEvent[]>> _bySite;

    internal MethodLineage(LineageModel model, IMethodSymbol method, ImmutableArray<LineageEvent> events, Value result, ImmutableArray<Value> written)
    {
        Model = model;
        Method = method;
        Events = events;
        Result = result;
        Written = written;
        Rows = new RowReading(events);
        Evaluations = ModelScore.AllOf(events, Rows);
        Labels = Columns.LabelsIn(events);
        _bySite = new(() => events.GroupBy(static item => (item.Kind, item.Site)).ToDictionary(static group => group.Key, static group => group.ToArray()));
    }

    internal LineageModel Model { get; }

    internal IMethodSymbol Method { get; }

    /// <summary>In the order of the code, with the fields of the object resolved as far as the program tells.</summary>
    internal ImmutableArray<LineageEvent> Events { get; }

    /// <summary>What happens in a called method, as that method by itself sees it; null where it happens in this one, or that is not known.</summary>
    internal (MethodLineage Method, LineageEvent Event)? Inside(LineageEvent item, CancellationToken cancellationToken)
    {
        if (item.Callee is not { } callee || item.Site.Inner is not { } inner || SymbolEqualityComparer.Default.Equals(callee, Method))
        {
            return null;
        }

        var method = Model.Read(callee, cancellationToken);
        return method._bySite.Value.TryGetValue((item.Kind, inner), out var all) && all.FirstOrDefault(known => RoleOf(known) == RoleOf(item)) is { } own ? (method, own) : null;

        static ApiRole? RoleOf(LineageEvent item) => (item.Value as MadeValue)?.Role;
    }

    internal Value Result { get; }

    /// <summary>What is left in fields, by reference and in variables around it when the method ends.</summary>
    internal ImmutableArray<Value> Written { get; }

    internal RowReading Rows { get; }

    internal ImmutableArray<ModelScore> Evaluations { get; }

    /// <summary>The draw that is part of a call which does something else as well: a shuffle.</summary>
    internal MadeValue? DrawAt(Site site)
    {
        foreach (var item in Events)
        {
            if (item.Kind == EventKind.Drawn && item.Value is MadeValue draw && draw.Site.Equals(site))
            {
                return draw;
            }
        }

        return null;
    }

    /// <summary>The columns that are somebody's label.</summary>
    internal ImmutableHashSet<string> Labels { get; }
}
