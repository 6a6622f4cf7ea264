using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4007: a step, trainer, division or evaluation names a column that the rows do not have and no step before it writes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownColumn() : LineageRule(Descriptor, ApiRole.Fit, ApiRole.CrossValidate, ApiRole.Execute, ApiRole.Split, ApiRole.Folds, ApiRole.Subset, ApiRole.Evaluate)
{
    public const string Id = "MLQ4007";

    /// <summary>The names that are not there, separated by line breaks.</summary>
    public const string NamesProperty = "names";

    /// <summary>The names the fix writes, in the same order.</summary>
    public const string NearestProperty = "nearest";

    /// <summary>The parameters that name the columns, in the same order; empty where the fix must not write one that is left out.</summary>
    public const string ParametersProperty = "parameters";

    /// <summary>More names than anybody reads; the message names these.</summary>
    private const int MostNames = 8;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Unknown column",
        messageFormat: "'{0}' reads the column '{1}', but {2}; {3}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Column names are text, so the compiler does not see a wrong one: the program throws when the pipeline is fitted, after the data was loaded.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in method.Events)
        {
            if (item.Kind != EventKind.Made || item.Value is not MadeValue made || !ReadsColumns(made))
            {
                continue;
            }

            // What is missing in a called method is said there; it still is the cause of what is missing behind it.
            if (ColumnReading.For(method).IsToldInside(item) && IsWhole(method, item, cancellationToken))
            {
                continue;
            }

            foreach (var (flow, step) in MissingInEach(method, made).SelectMany(static way => way.Missing.GroupBy(static column => column.By).Select(step => (way.Flows[0], step))))
            {
                // A label that was missing when the trainer learned is missing for its evaluation by the same cause.
                var columns = step.Where(column => column.By.Role != ApiRole.Evaluate || !names.Contains(column.Name)).ToList();
                if (columns.Count > 0 && reported.Add(step.Key.Site))
                {
                    names.UnionWith(columns.Select(static column => column.Name));
                    yield return FindingOf(columns, flow, made, method.Model);
                }
            }
        }
    }

    private static bool ReadsColumns(MadeValue made) => made.Role switch
    {
        ApiRole.Fit or ApiRole.CrossValidate or ApiRole.Execute => made["rows"] is not NothingValue,
        ApiRole.Split or ApiRole.Folds or ApiRole.Subset => made["key"] is ConstantValue || made["column"] is ConstantValue,
        ApiRole.Evaluate => true,
        _ => false,
    };

    /// <summary>Whether a called method, as it sees itself, finds nothing missing.</summary>
    private static bool IsWhole(MethodLineage method, LineageEvent item, CancellationToken cancellationToken) =>
        method.Inside(item, cancellationToken) is var (called, own) && (IsWhole(called, own, cancellationToken) || MissingIn(called, (MadeValue)own.Value).Missing.Count == 0);

    /// <summary>What is missing; of several pipelines that a loop fits one after the other, in each of them.</summary>
    private static IEnumerable<(ImmutableArray<ColumnFlow> Flows, IReadOnlyList<MissingColumn> Missing)> MissingInEach(MethodLineage method, MadeValue made) =>
        made.Role is ApiRole.Fit or ApiRole.CrossValidate or ApiRole.Execute && made["step"] is ChoiceValue { IsEach: true } each
            ? each.Operands.Select(step => MissingOn(ColumnReading.For(method).FlowsOf(made["rows"], step), static flow => flow.Missing))
            : [MissingIn(method, made)];

    /// <summary>What is missing on every way the rows may have come.</summary>
    private static (ImmutableArray<ColumnFlow> Flows, IReadOnlyList<MissingColumn> Missing) MissingIn(MethodLineage method, MadeValue made)
    {
        var flows = ColumnReading.For(method).FlowsOf(made);
        Func<ColumnFlow, IEnumerable<MissingColumn>> find;
        switch (made.Role)
        {
            case ApiRole.Fit or ApiRole.CrossValidate or ApiRole.Execute:
                find = static flow => flow.Missing;
                break;
            case ApiRole.Evaluate:
                find = flow => Unread(made, flow, PartsOf(made, flow));
                break;
            default:
                find = flow => Unread(made, flow, ["key", "column"]);
                break;
        }

        return MissingOn(flows, find);
    }

    private static (ImmutableArray<ColumnFlow> Flows, IReadOnlyList<MissingColumn> Missing) MissingOn(ImmutableArray<ColumnFlow> flows, Func<ColumnFlow, IEnumerable<MissingColumn>> find)
    {
        if (flows.IsEmpty)
        {
            return ([], []);
        }

        var missing = find(flows[0]).ToList();
        foreach (var flow in flows.Skip(1))
        {
            missing.RemoveAll(column => !find(flow).Any(other => other.By == column.By && other.Name == column.Name));
        }

        return (flows, missing);
    }

    /// <summary>The columns of an evaluation that are looked at here: where a trainer is known, what differs from its columns is MLQ3004.</summary>
    private static string[] PartsOf(MadeValue call, ColumnFlow flow) =>
        flow.Trained is not { } trained ? ["label", "score", "predicted", "group", "features"]
        : call["label"] is ConstantValue { Text: { } label } && label == trained.LabelName ? ["label", "group"]
        : ["group"];

    private static IEnumerable<MissingColumn> Unread(MadeValue call, ColumnFlow flow, string[] parts)
    {
        for (var i = 0; i < call.Fact.Parts.Length; i++)
        {
            if (parts.Contains(call.Fact.Parts[i].Name) && call.Operands[i] is ConstantValue { Text: { } name } && flow.Lacks(name))
            {
                yield return new MissingColumn(call, call.Fact.Parts[i], name, flow.Names);
            }
        }
    }

    private static LineageFinding FindingOf(List<MissingColumn> columns, ColumnFlow flow, MadeValue by, LineageModel model)
    {
        var step = columns[0].By;
        var nearest = columns.ConvertAll(column => PropertyOf(column, flow, model) ?? NearestName.Of(column.Name, column.There));
        var source = Places.Of(flow.Rows);
        return new LineageFinding(
            step.Site,
            by.Site,
            source is null ? [step.Site] : [source, step.Site],
            _ => [step.Name, string.Join("', '", columns.Select(static column => column.Name)), Reason(flow), Advice(columns, nearest)],
            nearest.Contains(null)
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty
                    .Add(NamesProperty, string.Join("\n", columns.Select(static column => column.Name)))
                    .Add(NearestProperty, string.Join("\n", nearest))
                    .Add(ParametersProperty, string.Join("\n", columns.Select(static column => column.Part.Property is null && column.Part.Name != "label" ? column.Part.Parameter : ""))));
    }

    private static string Reason(ColumnFlow flow) => flow.Schema switch
    {
        { RowType: { IsAnonymousType: false, Name: var name } } => $"neither '{name}' nor a step before has one of that name",
        not null => "neither the rows that were loaded nor a step before has one of that name",
        null => "it was dropped or not selected before",
    };

    private static string Advice(List<MissingColumn> columns, List<string?> nearest)
    {
        if (!nearest.Contains(null))
        {
            return $"write '{string.Join("', '", nearest)}'";
        }

        var there = columns[0].There;
        return there.IsEmpty ? "load or write the column first"
            : $"the columns there are: '{string.Join("', '", there.OrderBy(static name => name, StringComparer.Ordinal).Take(MostNames))}'{(there.Length > MostNames ? ", …" : "")}";
    }

    /// <summary>The column of the property that has this name, where an attribute names the column otherwise.</summary>
    private static string? PropertyOf(MissingColumn column, ColumnFlow flow, LineageModel model)
    {
        for (var type = flow.Schema?.RowType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(column.Name))
            {
                if (RowSchema.NameOf(member, model.Apis) is { } name && name != column.Name && column.There.Contains(name))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
