using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2010: rows that belong together are divided without a key that keeps them in one part.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupedRowsWithoutSamplingKey() : LineageRule(Descriptor, ApiRole.Split, ApiRole.Folds, ApiRole.CrossValidate)
{
    public const string Id = "MLQ2010";

    /// <summary>The columns the fix offers, separated by commas.</summary>
    public const string ColumnsProperty = "columns";

    /// <summary>The parameter that takes one.</summary>
    public const string ParameterProperty = "parameter";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Grouped rows without sampling key",
        messageFormat: "Rows with the same '{0}' may come into training and test rows at once ({1}), so the test repeats what the model has seen; {2}",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "Scans of one patient, sessions of one user and results of one query resemble each other. When some are in the training rows and some in the "
            + "test rows, the test measures recognition.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var division in Divisions.In(method))
        {
            // A recommender has to know the users it is tested on.
            if (division["key"] is not NothingValue
                || Divisions.TrainedOn(method, division).Where(static training => training.Trainer.Task != "recommendation").ToList() is not { Count: > 0 } trained)
            {
                continue;
            }

            var columns = trained.Select(static training => GroupOf(training.Trainer)).FirstOrDefault(static column => column is not null) is { } group
                ? [group]
                : GroupsIn(method, division, trained);
            if (columns.IsEmpty)
            {
                continue;
            }

            var (first, by) = trained[0];
            var parameter = division.Fact.Parts[division.Fact.IndexOf("key")].Parameter;
            var hashed = columns.Where(column => !IsRange(method, division, column)).ToList();
            yield return new LineageFinding(
                division.Site,
                by.Site,
                [division.Site, first.Made.Site],
                place =>
                [
                    columns[0], $"'{first.Made.Name}', {Places.Describe(first.Made.Site, place)}",
                    hashed.Contains(columns[0]) ? $"write '{parameter}: \"{columns[0]}\"'" : $"load '{columns[0]}' as text, since numbers and keys divide by ranges, and write '{parameter}: \"{columns[0]}\"'",
                ],
                hashed.Count == 0
                    ? ImmutableDictionary<string, string?>.Empty
                    : ImmutableDictionary<string, string?>.Empty.Add(ColumnsProperty, string.Join(",", hashed)).Add(ParameterProperty, parameter));
        }
    }

    /// <summary>The column that says which rows a ranking compares, as it was loaded.</summary>
    private static string? GroupOf(TrainedColumns trained) => trained.Task == "ranking" ? trained.GroupName : null;

    /// <summary>Columns whose names say that several rows belong together.</summary>
    private static ImmutableArray<string> GroupsIn(MethodLineage method, MadeValue division, List<(TrainedColumns Trainer, MadeValue By)> trained)
    {
        var flows = ColumnReading.For(method).FlowsOf(division["rows"]);
        if (flows.Length == 0 || flows[0].Schema is not { } schema || flows.Any(flow => flow.Schema != schema))
        {
            return [];
        }

        return
        [
            .. schema.Columns.Keys
                .Where(name => ColumnWords.GroupOf(name) is { } word && !IsOneRowEach(word, schema) && trained.All(training => !IsLabel(training.Trainer, name)))
                .OrderBy(static name => name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a column is what is learned, or what that was made of: who it was is the question then.</summary>
    private static bool IsLabel(TrainedColumns trained, string name) =>
        trained.LabelName == name || (trained.Label is { } label && label.Origins().Any(origin => origin.By is null && origin.Name == name));

    /// <summary>Whether a key of this column would divide the rows by ranges of its values, which MLQ2011 is about.</summary>
    private static bool IsRange(MethodLineage method, MadeValue division, string column) =>
        ColumnReading.For(method).FlowsOf(division["rows"]).Any(flow => flow.Find(column)?.Type is ColumnType.Single or ColumnType.Double or ColumnType.Key);

    /// <summary>Whether the rows are the things themselves: a Patient has one PatientId.</summary>
    private static bool IsOneRowEach(string word, RowSchema schema) => schema.RowType is { } type && string.Equals(type.Name, word, StringComparison.OrdinalIgnoreCase);
}
