using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2011: the sampling key is the label, is not hashed, or is not read at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisusedSamplingKey() : LineageRule(Descriptor, ApiRole.Split, ApiRole.Folds, ApiRole.CrossValidate, ApiRole.Execute)
{
    public const string Id = "MLQ2011";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Misused sampling key",
        messageFormat: "The sampling key '{0}' {1}; {2}",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A sampling key keeps rows with the same value in one part. It does not stratify: by the label, whole classes fall into one part. Values that "
            + "are hashed fall into parts at random; numbers and keys do not, by them the parts are ranges.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var division in Divisions.In(method))
        {
            if (division["key"] is ConstantValue { Text: { Length: > 0 } key } && division.Fact.IndexOf("group") < 0 && FindingOf(method, division, key) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (var item in method.Events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Execute } search && IgnoresKey(search) && search["key"] is ConstantValue { Text: { Length: > 0 } ignored })
            {
                yield return new LineageFinding(
                    search.Site, search.Site, [search.Site],
                    _ => [ignored, "is not read when this search divides the rows itself", "divide them by the key before and give the search training and validation rows"]);
            }
        }
    }

    private static LineageFinding? FindingOf(MethodLineage method, MadeValue division, string key)
    {
        var columns = ColumnReading.For(method).FlowsOf(division["rows"]).Select(flow => flow.Find(key)).ToList();
        foreach (var (trained, by) in Divisions.TrainedOn(method, division))
        {
            if (trained.LabelName == key || trained.Label is { } label && label.Origins().Any(origin => origin.By is null && columns.Count > 0 && columns.All(column => column?.By is null && column?.Name == origin.Name)))
            {
                return new LineageFinding(
                    division.Site, by.Site, [division.Site, trained.Made.Site],
                    place =>
                    [
                        key, $"is the label of '{trained.Made.Name}' ({Places.Describe(trained.Made.Site, place)}), so whole classes are in one part only",
                        "leave it out, or name the column that groups the rows",
                    ]);
            }
        }

        return columns.Count > 0 && columns.All(static column => column is { IsAssumed: false } && (column.Type is ColumnType.Single or ColumnType.Double || column.Type == ColumnType.Key && !IsHashed(column)))
            ? new LineageFinding(
                division.Site, division.Site, [division.Site],
                _ =>
                [
                    key, $"holds {(columns[0]!.Type == ColumnType.Key ? "keys" : "floating-point numbers")}, by which the parts are ranges: the lowest values are the test",
                    "name a column of text or whole numbers, which are hashed",
                ])
            : null;
    }

    private static bool IsHashed(Column column) => column.Origins().Any(static origin => origin.By?.Fact["kind"] == "hash");

    /// <summary>Whether a search that divides its rows itself leaves the key out of it.</summary>
    private static bool IgnoresKey(MadeValue search) =>
        search["validation"] is NothingValue && search["folds"] is NothingValue
        && (search.Fact["ignores"] == "key" || (search["experiment"] as MadeValue)?.Fact["ignores"] == "key");
}
