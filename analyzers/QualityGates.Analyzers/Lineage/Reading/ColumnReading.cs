using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A call that scores a model, with the columns it finds: one flow for each way the rows may have come about.</summary>
internal sealed record ScoredColumns(MadeValue Call, ImmutableArray<ColumnFlow> Flows);

/// <summary>Reads from terms which columns rows have.</summary>
internal sealed class ColumnReading
{
    private const int MaximumFlows = 8;

    private static readonly ConditionalWeakTable<MethodLineage, ColumnReading> ByMethod = new();

    private readonly MethodLineage _method;
    private readonly ApiModel _apis;

    private ColumnReading(MethodLineage method)
    {
        _method = method;
        _apis = method.Model.Apis;
        Scored = [.. method.Events
            .Where(static item => item.Kind == EventKind.Made)
            .Select(static item => item.Value)
            .OfType<MadeValue>()
            .Where(static made => made.Role is ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Importance)
            .Distinct()
            .Select(made => new ScoredColumns(made, made.Role == ApiRole.CrossValidate ? FlowsOf(made["rows"], made["step"]) : FlowsOf(made["rows"], made["model"])))];
    }

    /// <summary>The columns in a method, read once for all rules.</summary>
    internal static ColumnReading For(MethodLineage method) => ByMethod.GetValue(method, static m => new ColumnReading(m));

    /// <summary>The calls that score models.</summary>
    internal ImmutableArray<ScoredColumns> Scored { get; }

    /// <summary>The columns of rows.</summary>
    internal ImmutableArray<ColumnFlow> FlowsOf(Value rows) => FlowsOf(rows, NothingValue.Instance);

    /// <summary>The columns of rows, with what a step or model adds to them.</summary>
    internal ImmutableArray<ColumnFlow> FlowsOf(Value rows, Value step)
    {
        var own = StepSequence.AllOf(step);
        var flows = ImmutableArray.CreateBuilder<ColumnFlow>();
        foreach (var path in _method.Rows.PathsOf(rows))
        {
            var (schema, sequences) = Follow(path);
            foreach (var sequence in StepSequence.Product(sequences, own))
            {
                flows.Add(new ColumnFlow(schema, path.Root, sequence, _apis));
            }
        }

        return flows.Count is > 0 and <= MaximumFlows ? flows.ToImmutable()
            : [.. own.Select(sequence => new ColumnFlow(null, rows, flows.Count == 0 ? sequence : new StepSequence([null]), _apis))];
    }

    /// <summary>What was done to rows on their way, from where their columns are known.</summary>
    private (RowSchema? Schema, ImmutableArray<StepSequence> Sequences) Follow(RowPath path)
    {
        var schema = path.Root is MadeValue { Role: ApiRole.Source } source ? RowSchema.Of(source, _apis) : null;
        ImmutableArray<StepSequence> sequences = [StepSequence.None];
        foreach (var passed in path.Passed)
        {
            switch (passed)
            {
                case { Role: ApiRole.Same } when RowSchema.Of(passed, _apis) is { } loaded:
                    schema = loaded;
                    sequences = [StepSequence.None];
                    break;
                case { Role: ApiRole.Transform }:
                    sequences = StepSequence.Product(sequences, StepSequence.AllOf(passed["model"]));
                    break;
            }
        }

        return (schema, sequences);
    }
}
