using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2008: the label, or a column it is made of or that is made of it, is among the features.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TargetInFeatures() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2008";

    /// <summary>The columns the fix removes, separated by commas.</summary>
    public const string ColumnsProperty = "columns";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Target in features",
        messageFormat: "'{0}' goes into the features of '{1}' ({2}), but {3}, so the model reads off what it shall predict; leave the column out",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model that is given its target as a feature is nearly perfect on every data set that has the target, also on test rows, and useless "
            + "on those that have not: the ones it is made for.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var (trainer, flow, by) in Trainings.In(method))
        {
            foreach (var leaks in LeaksOf(trainer, flow, method, cancellationToken).GroupBy(static leak => leak.At))
            {
                if (reported.Add(leaks.Key.Site))
                {
                    var columns = leaks.Select(static leak => leak.Column).Distinct().ToList();
                    yield return new LineageFinding(
                        leaks.Key.Site,
                        by.Site,
                        [leaks.Key.Site, trainer.Made.Site],
                        place =>
                        [
                            string.Join("', '", columns.Select(static column => column.Name)), trainer.Made.Name, Places.Describe(trainer.Made.Site, place),
                            columns.Count == 1 ? Explain(columns[0], trainer) : $"these give away the label '{trainer.LabelName}'",
                        ],
                        ImmutableDictionary<string, string?>.Empty.Add(ColumnsProperty, string.Join(",", columns.Select(static column => column.Name))));
                }
            }
        }

        foreach (var finding in InArrays(method, cancellationToken))
        {
            yield return finding;
        }
    }

    /// <summary>
    /// Learners of arrays: each row is written out, <c>sale =&gt; new[] { sale.Area, sale.Price }</c>, and what is to be predicted is a member of the same
    /// rows that stands in it, or that a number in it is computed of.
    /// </summary>
    private static IEnumerable<LineageFinding> InArrays(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is not { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Fit } fit })
            {
                continue;
            }

            if (((TargetInValues(fit) ?? TargetInCode(fit, method.Model, cancellationToken)) is { } target && AreOfSameRows(fit, method)) || (target = new WholeRows(method.Model, cancellationToken).LearnedBy(fit)) is not null)
            {
                yield return FindingOf(fit, target);
            }
        }
    }

    private static LineageFinding FindingOf(MadeValue fit, ISymbol target) => new(fit.Site, fit.Site, [fit.Site], place =>
    [
        target.Name, (fit["step"] as MadeValue)?.Name ?? fit.Name, Places.Describe(fit.Site, place), target is ILocalSymbol or IParameterSymbol ? "one of its numbers is what is to be predicted" : "it is what is to be predicted",
    ]);

    /// <summary>The member of each row that is to be predicted and that stands in what is written out of it, or goes into a number there.</summary>
    private static ISymbol? TargetInValues(MadeValue fit) =>
        ElementOf(fit["labels"]) is MemberValue { Of: PartValue { Name: PartValue.Element } } target
        && ElementOf(fit["rows"]) is SequenceValue row && row.Operands.Any(value => ReferenceEquals(value, target) || (value is ComputedValue && Terms.Mentions(value, target)))
            ? target.Member
            : null;

    /// <summary>
    /// The same, where rows were made of lines: of what a row holds no more is known than that it comes from the line, and which member is meant stands
    /// in the code of the queries.
    /// </summary>
    private static ISymbol? TargetInCode(MadeValue fit, LineageModel model, CancellationToken cancellationToken) =>
        MapOf(fit["labels"]) is { } labels && MapOf(fit["rows"]) is { } rows && ReferenceEquals(labels["rows"], rows["rows"]) && ElementOf(labels) is OpaqueValue or ComputedValue
        && MembersBy(labels, model, cancellationToken) is { Count: 1 } target && MembersBy(rows, model, cancellationToken).Contains(target[0], SymbolEqualityComparer.Default)
            ? target[0]
            : null;

    /// <summary>The members of its argument that the function of a query gives back as they are, by itself or in an array.</summary>
    private static List<ISymbol> MembersBy(MadeValue map, LineageModel model, CancellationToken cancellationToken) =>
        map["by"] is not FunctionValue { Method: { Parameters.Length: 1, DeclaringSyntaxReferences.IsEmpty: false } function } ? []
        : [.. model.References.ReturnedBy(function, cancellationToken).OfType<IOperation>().Select(Operations.Unconverted)
            .SelectMany(static given => given is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements.Select(Operations.Unconverted) : [given])
            .OfType<IMemberReferenceOperation>().Where(read => read.Instance is IParameterReferenceOperation { Parameter: var row } && SymbolEqualityComparer.Default.Equals(row, function.Parameters[0])).Select(static read => read.Member)];

    private static MadeValue? MapOf(Value rows) => rows switch
    {
        MadeValue { Role: ApiRole.Subset } some when some.Fact.IndexOf("rows") >= 0 => MapOf(some["rows"]),
        MadeValue { Role: ApiRole.Map } map => map,
        MadeValue { Role: ApiRole.Same } same => MapOf(same["of"]),
        _ => null,
    };

    /// <summary>Whether each row stands beside its own label, where they are cut: what the row before is predicted by may be in that row.</summary>
    private static bool AreOfSameRows(MadeValue fit, MethodLineage method) => (!IsCut(fit["rows"]) && !IsCut(fit["labels"])) || method.Rows.Relate(fit["rows"], fit["labels"]) is RowRelation.Same;

    private static bool IsCut(Value rows) => rows switch
    {
        MadeValue { Role: ApiRole.Subset } => true,
        MadeValue { Role: ApiRole.Same } same => IsCut(same["of"]),
        _ => false,
    };

    private static Value? ElementOf(Value rows) => MapOf(rows)?.Extra;

    private static string Explain(Column column, TrainedColumns trainer) =>
        column.Name == trainer.LabelName ? "it is the label"
        : column.By is null && column.Mapped.IsEmpty ? $"the label '{trainer.LabelName}' is made of it"
        : $"it is made of the label '{trainer.LabelName}'";

    /// <summary>The columns that give the label away, with the step that takes them up.</summary>
    private static IEnumerable<(Column Column, MadeValue At)> LeaksOf(TrainedColumns trainer, ColumnFlow flow, MethodLineage method, CancellationToken cancellationToken)
    {
        if (trainer.Label is not { } label)
        {
            yield break;
        }

        var target = new HashSet<Column>(label.Origins());
        var seen = new HashSet<Column>();
        var pending = new Stack<(Column Column, MadeValue By)>(trainer.Features.Select(column => (column, trainer.Made)));
        while (pending.Count > 0)
        {
            var (column, by) = pending.Pop();
            if (column.ComesFrom(target) || IsMappedFrom(target, column, label))
            {
                yield return (column, by);
                continue;
            }

            if (column.By is null && flow.Schema is { RowType: { } rowType } && label.Origin is { By: null } loaded && MadeRows.Leaves(column.Name, flow.Schema, method.Model) && WrittenColumns.IsMadeOf(rowType, column.Name, loaded.Name, method.Model, cancellationToken))
            {
                yield return (new Column(column.Name, null, [], column.Type) { Mapped = [loaded] }, by);
                continue;
            }

            if (!seen.Add(column) || column.By is not { } step)
            {
                continue;
            }

            foreach (var from in column.From)
            {
                pending.Push((from, step));
            }

            if (column.Wide is { } names && Swept(names, label, trainer, flow, method) is { } swept)
            {
                yield return (swept, step);
            }
        }
    }

    /// <summary>Whether code of the program made a column of the label. What it copies as it is may be a label under another name, which the trainer knows.</summary>
    private static bool IsMappedFrom(HashSet<Column> target, Column column, Column label) =>
        !column.Mapped.IsEmpty && (column.By is null || !ReferenceEquals(column.By, label.By)) && AnyComesFrom(column.Mapped, target);

    private static bool AnyComesFrom(ImmutableArray<Column> columns, HashSet<Column> target) => columns.Any(column => column.ComesFrom(target));

    /// <summary>The part of the label's history that is swept up with all columns of a schema.</summary>
    private static Column? Swept(ColumnNames names, Column label, TrainedColumns trainer, ColumnFlow flow, MethodLineage method)
    {
        var loaded = label.Origin;
        if (!names.IsComplete || loaded.By is not null || label.Origins().Any(column => names.Excluded.Contains(column.Name)) || !AreRowsOf(names.AllOf!, flow, method))
        {
            return null;
        }

        return !names.ByType || loaded.Type == ColumnType.Single || (loaded == label && trainer.Task is "regression" or "recommendation") ? loaded : null;
    }

    /// <summary>Whether the schema is that of the rows the flow began with, as they were loaded.</summary>
    private static bool AreRowsOf(Value rows, ColumnFlow flow, MethodLineage method) =>
        flow.Rows is not NothingValue
            ? method.Rows.PathsOf(rows).Any(path => ReferenceEquals(path.Root, flow.Rows) && path.Passed.All(static passed => passed.Role == ApiRole.Same))
            : method.Rows.PathsOf(rows).Any(static path => path.Passed.All(static passed => passed.Role == ApiRole.Same));
}
