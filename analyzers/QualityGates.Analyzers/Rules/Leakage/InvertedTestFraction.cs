using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2013: the share of test rows is at least one half, as if it were that of training rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvertedTestFraction() : LineageRule(Descriptor, ApiRole.Split)
{
    public const string Id = "MLQ2013";

    /// <summary>The share that was probably meant; missing where both parts are halves.</summary>
    public const string FractionProperty = "fraction";

    /// <summary>The parameter that takes it.</summary>
    public const string ParameterProperty = "parameter";

    private const double SmallestInverted = 0.5;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Inverted test fraction",
        messageFormat: "This split keeps {0} of the rows for testing and leaves {1} to the fit ({2}): the parameter is the share of the test rows; write {3}",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The fraction of a split is that of the test part. Given the share of training rows instead, the model learns from the few rows that "
            + "were meant to test it.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var split in method.Events.Select(static item => item.Value).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Split).Distinct())
        {
            if (split["fraction"] is not ConstantValue { Constant: var constant } || Arithmetic.Number(constant) is not { } fraction || fraction is < SmallestInverted or >= 1
                || IsOfHeldOutRows(method, split) || FitOf(method, split) is not { } fit || !IsHeldOut(method, split))
            {
                continue;
            }

            var right = fraction > SmallestInverted ? Math.Round(1 - fraction, 6).ToString(CultureInfo.InvariantCulture) : null;
            var parameter = split.Fact.Parts[split.Fact.IndexOf("fraction")].Parameter;
            yield return new LineageFinding(
                split.Site,
                fit.Site,
                [split.Site, fit.Site],
                place => [Percent(fraction), Percent(1 - fraction), Places.Describe(fit.Site, place), right ?? "a smaller one"],
                ImmutableDictionary<string, string?>.Empty.Add(FractionProperty, right).Add(ParameterProperty, parameter));
        }
    }

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>Whether rows that are held out already are halved again: into validation and test rows.</summary>
    private static bool IsOfHeldOutRows(MethodLineage method, MadeValue split) => method.Rows.PathsOf(split["rows"]).Any(static path => path.Steps.Any(static step => step.IsTest));

    /// <summary>The fit on the train part as such; on a further part of it, the split was one of sampling.</summary>
    private static MadeValue? FitOf(MethodLineage method, MadeValue split) => method.Events.Select(static item => item.Value).OfType<MadeValue>().FirstOrDefault(made =>
        made.Role is ApiRole.Fit or ApiRole.Execute or ApiRole.CrossValidate
        && PathsOf(method, made["rows"]).Any(path => path.LastPart is { IsTrain: true } part && ReferenceEquals(part.By, split)));

    /// <summary>Whether the test part is put to use, here or where the method leaves it: without, the split only took a sample.</summary>
    private static bool IsHeldOut(MethodLineage method, MadeValue split)
    {
        foreach (var item in method.Events)
        {
            if (item.Value is MadeValue made && !ReferenceEquals(made, split)
                && (made.Role is ApiRole.Evaluate or ApiRole.Transform or ApiRole.Importance or ApiRole.Same or ApiRole.Save or ApiRole.Predict && IsTestPart(method, made.Fact.IndexOf("rows") >= 0 ? made["rows"] : made["of"], split)
                    || (made["validation"] is not NothingValue && IsTestPart(method, made["validation"], split))))
            {
                return true;
            }

            if (item.Kind is EventKind.Escaped or EventKind.Printed && item.Value.Operands.Any(value => Holds(value, split)))
            {
                return true;
            }
        }

        return Holds(method.Result, split) || method.Written.Any(written => Holds(written, split));
    }

    private static bool IsTestPart(MethodLineage method, Value rows, MadeValue split) =>
        PathsOf(method, rows).Any(path => path.Steps.Any(step => step.IsTest && ReferenceEquals(step.By, split)));

    /// <summary>The ways of rows; of all that a variable may hold, since a split on one way of the program is one too.</summary>
    private static IEnumerable<RowPath> PathsOf(MethodLineage method, Value rows) => rows is ChoiceValue { IsEach: true } each ? each.Operands.SelectMany(option => PathsOf(method, option))
        : method.Rows.PathsOf(rows).SelectMany(path => path.Root is ChoiceValue choice && path.LastPart is null ? choice.Operands.SelectMany(option => method.Rows.PathsOf(option)) : [path]);

    private static bool Holds(Value value, MadeValue split) => ReferenceEquals(value, split)
        || value is PartValue { Name: "test" } part && ReferenceEquals(part.Of, split)
        || value is SequenceValue or BundleValue && value.Operands.Any(operand => Holds(operand, split));
}
