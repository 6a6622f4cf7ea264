using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>One method as the rules look at it: what happens in it and in what it calls, and where its rows come from.</summary>
internal sealed class MethodLineage
{
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
    }

    internal LineageModel Model { get; }

    internal IMethodSymbol Method { get; }

    /// <summary>In the order of the code, with the fields of the object resolved as far as the program tells.</summary>
    internal ImmutableArray<LineageEvent> Events { get; }

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
