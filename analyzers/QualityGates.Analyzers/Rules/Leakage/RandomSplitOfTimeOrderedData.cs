using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2009: rows that have a place in time are divided at random.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RandomSplitOfTimeOrderedData() : LineageRule(Descriptor, ApiRole.Split, ApiRole.Folds, ApiRole.CrossValidate)
{
    public const string Id = "MLQ2009";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Random split of time-ordered data",
        messageFormat: "These rows have an order in time ({0}) and are divided at random, so the model is tested on times between those it has learned, which says "
            + "little about the future; divide at a point in time: learn from rows before it, test with rows after it",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Rows that are near in time are alike. When they are divided at random, the neighbours of a test row are in the train part, and the metrics are "
            + "better than those of a forecast.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Split or ApiRole.Folds or ApiRole.CrossValidate } division }
                && division.Fact["order"] is null && division["key"] is NothingValue && !RowTime.IsDividedByTime(division["rows"]))
            {
                if (RowTime.MemberOf(division["rows"], method.Model) is { } time)
                {
                    yield return new LineageFinding(division.Site, division.Site, [division.Site], _ => [$"'{time.ContainingType.Name}.{time.Name}'"]);
                }
                else if (OrderedBy(method, division) is { } step)
                {
                    yield return new LineageFinding(
                        division.Site, step.Site, [division.Site, step.Site], place => [$"'{step.Name}', {Places.Describe(step.Site, place)}"]);
                }
            }
        }
    }

    /// <summary>The step that reads the order of these rows and is fitted on a part of them.</summary>
    private static MadeValue? OrderedBy(MethodLineage method, MadeValue division)
    {
        if (division.Role == ApiRole.CrossValidate)
        {
            return OrderedStep(division);
        }

        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Fit } fit }
                && OrderedStep(fit) is { } step
                && method.Rows.PathsOf(fit["rows"]).Any(path => path.Steps.Any(part => ReferenceEquals(part.By, division) || part.By is PartValue { Of: var of } && ReferenceEquals(of, division))))
            {
                return step;
            }
        }

        return null;
    }

    private static MadeValue? OrderedStep(MadeValue fit) =>
        Pipeline.Of(fit["step"]).Steps.FirstOrDefault(static step => step.Fact["task"] == "forecasting" || step.Fact["order"] == "time");
}
