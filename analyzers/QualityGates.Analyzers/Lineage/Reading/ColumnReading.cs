using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A call that scores a model, with the columns it finds: one flow for each way the rows may have come about.</summary>
internal sealed class ScoredColumns(ColumnReading reading, LineageEvent item, MadeValue call)
{
    internal MadeValue Call { get; } = call;

    internal ImmutableArray<ColumnFlow> Flows => reading.FlowsOf(Call);

    /// <inheritdoc cref="ColumnReading.IsToldInside"/>
    internal bool IsToldInside => reading.IsToldInside(item);

    /// <summary>
    /// Whether a called method has the trainer and all names: whoever calls it may know the columns of the rows, but things come together there.
    /// </summary>
    internal bool ComesTogetherInside => reading.Inside(item) is { } inside && (inside.KnowsNames || inside.ComesTogetherInside);

    /// <summary>Whether the trainer is known here, its label, and every name the call reads: only of rows and steps can callers know more.</summary>
    private bool KnowsNames =>
        Call.Operands.Zip(Call.Fact.Parts, static (value, part) => part.Name is not ("label" or "score" or "features") || value is ConstantValue or NothingValue).All(static isKnown => isKnown)
        && Flows is { IsEmpty: false } flows && flows.All(static flow => flow.Trained is { } trained && (trained.LabelName is not null || trained.Made["label"] is NothingValue));

    /// <summary>
    /// The columns as those find them who call this method and know which rows it is given; none where it is not known here what the names are, or
    /// nobody can know more.
    /// </summary>
    internal IEnumerable<ColumnFlow> FlowsOfCallers(CancellationToken cancellationToken) =>
        KnowsNames && Flows.Any(static flow => flow.Schema is null)
            ? reading.SeenByCallers(Call.Site, cancellationToken).Select(static seen => seen.Flows).Where(static flows => flows.All(static flow => flow.Schema is not null)).SelectMany(static flows => flows)
            : [];
}

/// <summary>Reads from terms which columns rows have.</summary>
internal sealed class ColumnReading
{
    private const int MaximumFlows = 8;
    private const int MaximumDepth = 4;

    private readonly MethodLineage _method;
    private readonly LineageModel _model;
    private readonly ConcurrentDictionary<(Value Rows, Value Step), ImmutableArray<ColumnFlow>> _flows = new();
    private readonly ConcurrentDictionary<Way, ColumnFlow> _ways = new();
    private readonly ConcurrentDictionary<LineageEvent, bool> _told = new();

    private ColumnReading(MethodLineage method)
    {
        _method = method;
        _model = method.Model;
        Scored = [.. method.Events
            .Where(static item => item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Importance } })
            .GroupBy(static item => item.Value)
            .Select(static group => group.First())
            .Select(item => new ScoredColumns(this, item, (MadeValue)item.Value))];
    }

    /// <summary>The columns in a method, read once for all rules.</summary>
    internal static ColumnReading For(MethodLineage method) => method.Read(static m => new ColumnReading(m));

    /// <summary>The calls that score models.</summary>
    internal ImmutableArray<ScoredColumns> Scored { get; }

    /// <summary>The columns of rows.</summary>
    internal ImmutableArray<ColumnFlow> FlowsOf(Value rows) => FlowsOf(rows, NothingValue.Instance);

    /// <summary>The columns of rows, with what a step or model adds to them.</summary>
    internal ImmutableArray<ColumnFlow> FlowsOf(Value rows, Value step) =>
        _flows.TryGetValue((rows, step), out var known) ? known : _flows.GetOrAdd((rows, step), Read(rows, step));

    /// <summary>The columns that a fit, a search, an evaluation or a division finds.</summary>
    internal ImmutableArray<ColumnFlow> FlowsOf(MadeValue made) => made.Role switch
    {
        ApiRole.Evaluate or ApiRole.Importance => FlowsOf(made["rows"], made["model"]),
        ApiRole.CrossValidate => FlowsOf(made["rows"], made["step"]),
        ApiRole.Split or ApiRole.Folds or ApiRole.Subset => FlowsOf(made["rows"]),
        _ => FlowsOf(made["rows"], made),
    };

    /// <summary>
    /// Whether what a called method does with columns is known in that method already, all of it: whoever calls it can know no more, and what is
    /// wrong with it is said there.
    /// </summary>
    internal bool IsToldInside(LineageEvent item) =>
        _told.TryGetValue(item, out var known) ? known : _told.GetOrAdd(item, _method.Inside(item, default) is var (method, own) && For(method).IsSettled(own));

    /// <summary>The same call, as the called method it happens in sees it; null where it happens here.</summary>
    internal ScoredColumns? Inside(LineageEvent item) =>
        _method.Inside(item, default) is var (method, own) ? For(method).Scored.FirstOrDefault(scored => ReferenceEquals(scored.Call, own.Value)) : null;

    /// <summary>A call of this method, as the methods see it that call this one.</summary>
    internal IEnumerable<ScoredColumns> SeenByCallers(Site site, CancellationToken cancellationToken) =>
        from caller in new Callers(_model, cancellationToken).Of([site.Node])
        from member in _model.WithNested(caller, cancellationToken)
        where !SymbolEqualityComparer.Default.Equals(member, _method.Method)
        from scored in For(_model.Read(member, cancellationToken)).Scored
        where scored.Call.Site.LeadsTo(site)
        select scored;

    private bool IsSettled(LineageEvent item) =>
        IsToldInside(item) || (item.Value is MadeValue made && FlowsOf(made) is { IsEmpty: false } flows && flows.All(static flow => flow.IsSettled));

    private ImmutableArray<ColumnFlow> Read(Value rows, Value step)
    {
        var own = StepSequence.AllOf(step);
        var flows = ImmutableArray.CreateBuilder<ColumnFlow>();
        var origins = OriginsOf(rows, 0);
        for (var i = 0; i < origins.Length; i++)
        {
            // Rows of one class that nothing was done to have the same columns, whichever file they are from.
            var (root, schema, before) = origins[i];
            if (i > 0 && schema is not null && IsAmong(origins, i, schema, before))
            {
                continue;
            }

            foreach (var sequence in StepSequence.Product(before, own))
            {
                flows.Add(FlowOf(new Way(schema, root, sequence.Steps)));
            }
        }

        return flows.Count is > 0 and <= MaximumFlows ? flows.ToImmutable() : OfUnknown(rows, flows.Count == 0 ? own : [new StepSequence([null])]);
    }

    private ImmutableArray<ColumnFlow> OfUnknown(Value rows, ImmutableArray<StepSequence> steps) => [.. steps.Select(sequence => new ColumnFlow(null, rows, sequence, _model))];

    private static bool IsAmong(ImmutableArray<(Value Root, RowSchema? Schema, ImmutableArray<StepSequence> Steps)> origins, int before, RowSchema schema, ImmutableArray<StepSequence> steps)
    {
        for (var i = 0; i < before; i++)
        {
            if (origins[i].Schema == schema && origins[i].Steps.SequenceEqual(steps))
            {
                return true;
            }
        }

        return false;
    }

    // What is fitted is evaluated, looked into and saved: many calls ask for the columns on the same way.
    private ColumnFlow FlowOf(Way way) => _ways.TryGetValue(way, out var known) ? known : _ways.GetOrAdd(way, new ColumnFlow(way.Schema, way.Root, new StepSequence(way.Steps), _model));

    /// <summary>Where rows begin, what columns they have there, and what was done to them since; several when there are several ways.</summary>
    private ImmutableArray<(Value Root, RowSchema? Schema, ImmutableArray<StepSequence> Steps)> OriginsOf(Value rows, int depth)
    {
        var paths = _method.Rows.PathsOf(rows);
        var origins = ImmutableArray.CreateBuilder<(Value Root, RowSchema? Schema, ImmutableArray<StepSequence> Steps)>(paths.Length);
        foreach (var path in paths)
        {
            if (path.Root is ChoiceValue choice && depth < MaximumDepth)
            {
                foreach (var option in choice.Operands)
                {
                    foreach (var (root, schema, steps) in OriginsOf(option, depth + 1))
                    {
                        origins.Add(Follow(path, root, schema, steps));
                    }
                }
            }
            else
            {
                origins.Add(Follow(path, path.Root, path.Root is MadeValue { Role: ApiRole.Source } source ? RowSchema.Of(source, _model) : null, [StepSequence.None]));
            }
        }

        return origins.DrainToImmutable();
    }

    /// <summary>What was done to rows on their way, from where their columns are known.</summary>
    private (Value Root, RowSchema? Schema, ImmutableArray<StepSequence> Steps) Follow(RowPath path, Value root, RowSchema? schema, ImmutableArray<StepSequence> steps)
    {
        MadeValue? map = null;
        foreach (var passed in path.Passed)
        {
            switch (passed)
            {
                case { Role: ApiRole.Same } when RowSchema.Of(passed, _model) is { } loaded:
                    schema = map is null ? loaded : loaded with { MadeBy = map };
                    steps = [StepSequence.None];
                    break;
                case { Role: ApiRole.Map }:
                    map = passed;
                    break;
                case { Role: ApiRole.Transform }:
                    steps = StepSequence.Product(steps, StepSequence.AllOf(passed["model"]));
                    break;
            }
        }

        return (root, schema, steps);
    }

    /// <summary>One way rows may have come about: of what class, from where, and through which steps.</summary>
    private readonly struct Way(RowSchema? schema, Value root, ImmutableArray<MadeValue?> steps) : IEquatable<Way>
    {
        internal RowSchema? Schema { get; } = schema;

        internal Value Root { get; } = root;

        internal ImmutableArray<MadeValue?> Steps { get; } = steps;

        public bool Equals(Way other) => ReferenceEquals(Schema, other.Schema) && ReferenceEquals(Root, other.Root) && Steps.SequenceEqual(other.Steps);

        public override bool Equals(object? obj) => obj is Way other && Equals(other);

        public override int GetHashCode()
        {
            var hash = Root.GetHashCode();
            foreach (var step in Steps)
            {
                hash = unchecked((hash * 31) + (step?.GetHashCode() ?? 0));
            }

            return hash;
        }
    }
}
