using System.Collections.Concurrent;
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
    private const int MaximumDepth = 4;

    private static readonly ConditionalWeakTable<MethodLineage, ColumnReading> ByMethod = new();

    private readonly MethodLineage _method;
    private readonly LineageModel _model;
    private readonly ConcurrentDictionary<(Value Rows, Value Step), ImmutableArray<ColumnFlow>> _flows = new();

    private ColumnReading(MethodLineage method)
    {
        _method = method;
        _model = method.Model;
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
    internal ImmutableArray<ColumnFlow> FlowsOf(Value rows, Value step) =>
        _flows.TryGetValue((rows, step), out var known) ? known : _flows.GetOrAdd((rows, step), Read(rows, step));

    private ImmutableArray<ColumnFlow> Read(Value rows, Value step)
    {
        var own = StepSequence.AllOf(step);
        var flows = ImmutableArray.CreateBuilder<ColumnFlow>();
        foreach (var (root, schema, before) in OriginsOf(rows, 0))
        {
            foreach (var sequence in StepSequence.Product(before, own))
            {
                flows.Add(new ColumnFlow(schema, root, sequence, _model));
            }
        }

        return flows.Count is > 0 and <= MaximumFlows ? flows.ToImmutable()
            : [.. own.Select(sequence => new ColumnFlow(null, rows, flows.Count == 0 ? sequence : new StepSequence([null]), _model))];
    }

    /// <summary>Where rows begin, what columns they have there, and what was done to them since; several when there are several ways.</summary>
    private IEnumerable<(Value Root, RowSchema? Schema, ImmutableArray<StepSequence> Steps)> OriginsOf(Value rows, int depth)
    {
        foreach (var path in _method.Rows.PathsOf(rows))
        {
            if (path.Root is ChoiceValue choice && depth < MaximumDepth)
            {
                foreach (var (root, schema, steps) in choice.Operands.SelectMany(option => OriginsOf(option, depth + 1)))
                {
                    yield return Follow(path, root, schema, steps);
                }
            }
            else
            {
                yield return Follow(path, path.Root, path.Root is MadeValue { Role: ApiRole.Source } source ? RowSchema.Of(source, _model.Apis) : null, [StepSequence.None]);
            }
        }
    }

    /// <summary>What was done to rows on their way, from where their columns are known.</summary>
    private (Value Root, RowSchema? Schema, ImmutableArray<StepSequence> Steps) Follow(RowPath path, Value root, RowSchema? schema, ImmutableArray<StepSequence> steps)
    {
        foreach (var passed in path.Passed)
        {
            switch (passed)
            {
                case { Role: ApiRole.Same } when RowSchema.Of(passed, _model.Apis) is { } loaded:
                    schema = loaded;
                    steps = [StepSequence.None];
                    break;
                case { Role: ApiRole.Transform }:
                    steps = StepSequence.Product(steps, StepSequence.AllOf(passed["model"]));
                    break;
            }
        }

        return (root, schema, steps);
    }
}
