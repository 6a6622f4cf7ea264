using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Something that was computed from all of some rows and goes on in other values: a fitted step, a statistic.</summary>
/// <param name="Site">Where it was learned.</param>
/// <param name="Name">What a reader calls it: the step, the statistic.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Fit">The fit, when it is one.</param>
internal sealed record Learned(Site Site, string Name, Value Rows, MadeValue? Fit)
{
    private const int MaximumTerms = 5_000;

    /// <summary>Whether it learns from the first rows it is given only, which these need not be.</summary>
    internal bool IsOnce { get; init; }

    /// <summary>All that was learned on the way to a value in a method, the nearest first; found out once for all rules.</summary>
    internal static ImmutableArray<Learned> In(Value value, MethodLineage method)
    {
        if (!value.IsLearned)
        {
            return [];
        }

        var known = method.Read(static _ => new ConcurrentDictionary<Value, ImmutableArray<Learned>>());
        return known.TryGetValue(value, out var all) ? all : known.GetOrAdd(value, Read(value, method.Labels));
    }

    /// <summary>What was learned on the way to values that were written back into rows, and where they were written.</summary>
    internal static IEnumerable<(LineageEvent Write, Learned Learned)> WrittenInto(Value rows, MethodLineage method) =>
        method.Events
            .Select(static item => (Item: item, Write: item switch
            {
                { Kind: EventKind.Rewritten, Value: ComputedValue { Operands: { Length: 2 } written } } => (Rows: written[0] is PartValue { Name: PartValue.Element } row ? row.Of : written[0], By: written[1]),
                { Value: MadeValue { Role: ApiRole.Rewrite } made } => (Rows: made["rows"], By: made["with"]),
                { Value: MadeValue { Role: ApiRole.Map } made } when made["inplace"] is ConstantValue { Constant: true } => (Rows: made["rows"], By: made["with"]),
                _ => default,
            }))
            .Where(found => found.Write.Rows is not null && method.Rows.Relate(found.Write.Rows, rows) is RowRelation.Contains or RowRelation.Same)
            .SelectMany(found => In(found.Write.By, method).Select(learned => (found.Item, learned)));

    private static ImmutableArray<Learned> Read(Value value, ImmutableHashSet<string> labels)
    {
        var all = ImmutableArray.CreateBuilder<Learned>();
        var seen = new HashSet<Value> { value };
        var pending = new Queue<Value>();
        pending.Enqueue(value);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            if (next is MadeValue made && From(made, labels) is { } learned)
            {
                all.Add(learned);
            }

            // Where rows are cut, and which are left out, goes into none of them.
            foreach (var operand in next is MadeValue { Role: ApiRole.Subset } some && some.Fact.IndexOf("rows") >= 0 ? [some["rows"]] : next.Operands)
            {
                if (operand.IsLearned && seen.Count < MaximumTerms && seen.Add(operand))
                {
                    pending.Enqueue(operand);
                }
            }
        }

        return all.ToImmutable();
    }

    /// <summary>What a member learned by itself; null when nothing that goes on in features or predictions.</summary>
    internal static Learned? From(MadeValue made, ImmutableHashSet<string> labels) => made.Role switch
    {
        ApiRole.Fit when made["step"] is NothingValue && made.Fact["learns"] is "features" or "label" => new Learned(made.Site, made.Name, made["rows"], made),
        ApiRole.Fit when LearningStep(Pipeline.Of(made["step"]), labels) is { } step => new Learned(made.Site, step.Name, made["rows"], made),
        ApiRole.Statistic when !Dimensions.HoldAllRows(made) => null, // A number of each row.
        ApiRole.Statistic => new Learned(made.Site, made.Name, Grouped(Present(made["rows"], made.Extra)), null),
        ApiRole.Map when made.Fact["learns"] == "features" => new Learned(made.Site, made.Name, made["rows"], null) { IsOnce = made.Fact["once"] is not null },
        _ => null,
    };

    /// <summary>The rows, where those were left out that have no value to learn from: the others are no part of a division.</summary>
    private static Value Present(Value rows, Value? column)
    {
        for (var next = rows; ;)
        {
            switch (next)
            {
                case MadeValue { Role: ApiRole.Subset, Extra: { } condition } some when IsPresence(condition) || IsOfValue(condition, column):
                    rows = next = some["rows"];
                    break;
                case MadeValue { Role: ApiRole.Select } ordered:
                    next = ordered["of"];
                    break;
                case MadeValue { Role: ApiRole.Map } map when map.Fact["flat"] is null:
                    column ??= map.Extra;
                    next = map["rows"];
                    break;
                default:
                    return rows;
            }
        }
    }

    /// <summary>Whether what the statistic is of is compared with a constant, by which a missing value is known: <c>Where(flat =&gt; flat.Area &gt; 0).Average(flat =&gt; flat.Area)</c>.</summary>
    private static bool IsOfValue(Value condition, Value? column) =>
        column is MemberValue { Member: var member }
        && condition is ComputedValue { Operation: nameof(BinaryOperatorKind.NotEquals) or nameof(BinaryOperatorKind.GreaterThan) or nameof(BinaryOperatorKind.GreaterThanOrEqual), Operands: { Length: 2 } sides }
        && sides[0] is MemberValue { Member: var compared } && sides[1] is ConstantValue && SymbolEqualityComparer.Default.Equals(member, compared);

    private static bool IsPresence(Value condition) => condition switch
    {
        ComputedValue { Operation: "Not", Operands: { Length: 1 } operands } => IsPresence(operands[0]),
        ComputedValue { Operation: "NotEquals", Operands: { Length: 2 } sides } => sides[1] is NothingValue || sides[0] is NothingValue,
        MadeValue { Role: ApiRole.Map } map => map.Fact["kind"] == "missing",
        _ => false,
    };

    /// <summary>The rows of all groups where a statistic is one of a group: each group has its own, and together they are of all rows.</summary>
    private static Value Grouped(Value rows) =>
        rows is PartValue { Name: PartValue.Element, Of: MadeValue { Role: ApiRole.Same } groups } && groups.Fact["groups"] is not null ? groups["of"] : rows;

    /// <summary>The first step of a pipeline that learns something which goes into features or predictions; null when none is known to.</summary>
    internal static MadeValue? LearningStep(Pipeline pipeline, ImmutableHashSet<string> labels)
    {
        foreach (var step in pipeline.Steps)
        {
            if (step.Role == ApiRole.Trainer || Learns(step, labels))
            {
                return step;
            }
        }

        return null;
    }

    private static bool Learns(MadeValue step, ImmutableHashSet<string> labels) => step.Fact["learns"] switch
    {
        "features" or "label" => step.Fact.IndexOf("mode") < 0 || step["mode"] is ConstantValue mode && Arithmetic.Number(mode.Constant) is not 0d,

        // The keys of the label are no knowledge about test rows; those of a feature are.
        "vocabulary" => step["keys"] is NothingValue && Columns.NamesIn(step["in"] is NothingValue ? step["out"] : step["in"]) is { IsEmpty: false } names && !names.All(labels.Contains)
            && !Columns.NamesIn(step["out"]).Any(labels.Contains),
        _ => false,
    };
}
