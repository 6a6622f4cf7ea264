using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2005: one set of rows decides about the training and is then the test set of the report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValidationSetIsTestSet() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2005";

    /// <summary>Where the validation rows are written, <c>start:length</c>, and what to write instead.</summary>
    public const string ArgumentProperty = "argument";
    public const string ThirdPartProperty = "thirdPart";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Validation set is the test set",
        messageFormat: "These rows {0} ({1}), so the model was chosen to do well on them and the metrics are too good; "
            + "hold out a third part and evaluate on rows that decided nothing",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Early stopping, the choice of an epoch and the search of AutoML pick what does best on the validation rows. Metrics of these rows are the "
            + "best of many tries; only rows that took no part in the choice say what the model does on new data.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var evaluation in method.Evaluations)
        {
            if (evaluation.Call.Role == ApiRole.Evaluate
                && Decisive(method, evaluation) is { } validation
                && !IsEvaluatedElsewhere(method, evaluation, cancellationToken)
                && reported.Add(validation.By.Site))
            {
                yield return new LineageFinding(
                    evaluation.Call.Site,
                    evaluation.Call.Site,
                    [validation.By.Site, evaluation.Call.Site],
                    place => [$"were already the validation set of '{validation.By.Name}'", Places.Describe(validation.By.Site, place)],
                    ThirdPart(method, evaluation, validation, cancellationToken));
            }
        }

        foreach (var epoch in KeptEpoch.In(method, cancellationToken))
        {
            yield return new LineageFinding(
                epoch.Measured, epoch.Measured, [epoch.Kept], place => ["decide which epoch is kept", Places.Describe(epoch.Kept, place)]);
        }
    }

    /// <summary>The validation that used rows of the evaluation.</summary>
    private static Validation? Decisive(MethodLineage method, ModelScore evaluation)
    {
        foreach (var validation in Validation.Of(evaluation.Fits))
        {
            if (method.Rows.Relate(validation.Rows, evaluation.Rows) is RowRelation.Same or RowRelation.Contains or RowRelation.Within)
            {
                return validation;
            }
        }

        return null;
    }

    /// <summary>Where the train rows are one part of a division whose other part nobody uses: that part, which can be the validation set.</summary>
    private static ImmutableDictionary<string, string?> ThirdPart(MethodLineage method, ModelScore evaluation, Validation validation, CancellationToken cancellationToken)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        return validation.By.Site.Inner is null
            && validation.By.Site.Node.SyntaxTree == evaluation.Call.Site.Node.SyntaxTree
            && validation.By["rows"] is PartValue { Name: "train", Of: MadeValue { Role: ApiRole.Split } division }
            && method.Rows.Relate(method.Model.Values.Part(division, "test"), evaluation.Rows) == RowRelation.Disjoint
            && method.Model.References.OperationOf(validation.By.Site.Node, cancellationToken) is IInvocationOperation call
            && WrittenParts.ArgumentFor("validation", validation.By, call) is { } written
            && WrittenParts.TestPartBeside(WrittenParts.ArgumentFor("rows", validation.By, call), call, method.Model.Apis, cancellationToken) is { } third
                ? none.Add(ArgumentProperty, string.Format(CultureInfo.InvariantCulture, "{0}:{1}", written.SpanStart, written.Span.Length)).Add(ThirdPartProperty, third)
                : none;
    }

    /// <summary>Whether the model is also evaluated on rows that decided nothing: then these are validation metrics beside test metrics.</summary>
    private static bool IsEvaluatedElsewhere(MethodLineage method, ModelScore evaluation, CancellationToken cancellationToken) =>
        evaluation.Fits.Any(fit => method.Model.Evaluations(cancellationToken).Of(fit).Any(other =>
            other.Evaluation.Call.Role == ApiRole.Evaluate
            && IsOther(method, evaluation, other)
            && Decisive(other.Method, other.Evaluation) is null
            && !other.Evaluation.Fits.Any(same => other.Method.Rows.Relate(same["rows"], other.Evaluation.Rows) is RowRelation.Same or RowRelation.Contains)));

    /// <summary>Not the same evaluation as a method sees it that calls this one or is called here; one helper may be called for several parts, though.</summary>
    private static bool IsOther(MethodLineage method, ModelScore evaluation, ProgramEvaluation other) =>
        ReferenceEquals(other.Method, method) ? !other.Evaluation.Call.Site.Equals(evaluation.Call.Site)
            : other.Evaluation.Call.Site.Innermost != evaluation.Call.Site.Innermost;
}
