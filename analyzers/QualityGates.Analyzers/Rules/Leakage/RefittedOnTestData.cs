using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2007: a step is fitted on test rows instead of being applied to them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefittedOnTestData() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2007";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Refitted on test data",
        messageFormat: "{0} is fitted on {1}, so they are transformed by what they themselves have taught, which no new row will be; "
            + "apply the step that was fitted on the training rows: Transform",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model learns together with its preprocessing. Test rows have to go through the steps that were fitted on the training rows; fitted anew, "
            + "the same value means something else.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var item in method.Events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Fit or ApiRole.Map } made && !IsEvaluatedOnItsRows(method, made) && !IsOfFolds(made)
                && Learned.From(made, method.Labels) is { } learned && (!learned.IsOnce || IsFirstUse(method, made))
                && TestPart(method, learned.Rows) is { } part && !IsTheOtherWayRound(method, made) && reported.Add(learned.Site))
            {
                yield return Refitted(learned, part);
            }
        }

        foreach (var evaluation in method.Evaluations)
        {
            if (evaluation.Fits.IsEmpty || evaluation.Fits.Any(fit => fit.Role != ApiRole.Fit || method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Same or RowRelation.Contains))
            {
                continue;
            }

            var statistics = new List<Value>();
            foreach (var learned in Learned.In(evaluation.Rows, method).Concat(WrittenBack(method, evaluation)).OrderBy(static learned => learned.Site.Node.SpanStart))
            {
                if (!evaluation.Fits.Contains(learned.Fit!) && method.Rows.Relate(learned.Rows, evaluation.Rows) is RowRelation.Same
                    && (learned.Fit is not null || (!learned.IsOnce && statistics.All(earlier => method.Rows.Relate(earlier, learned.Rows) != RowRelation.Same))) && reported.Add(learned.Site))
                {
                    statistics.Add(learned.Rows);
                    yield return Refitted(learned, evaluation.Call.Site);
                }
            }
        }

        foreach (var learned in Served(method))
        {
            if (reported.Add(learned.Site))
            {
                yield return Refitted(learned, Places.SourceOf(method.Rows, learned.Rows) ?? learned.Site, "the rows to be predicted");
            }
        }
    }

    /// <summary>Statistics of the rows that a column was made anew with before the evaluation: <c>test["Age"] = test["Age"] - mean</c>. A column beside it may be no feature.</summary>
    private static IEnumerable<Learned> WrittenBack(MethodLineage method, ModelScore evaluation) =>
        Learned.WrittenInto(evaluation.Rows, method)
            .Where(write => write.Learned.Fit is null && IsMadeOfItself(write.Write.Site.Node) && IsBefore(method, write.Write, evaluation.Call))
            .Select(static write => write.Learned);

    private static bool IsMadeOfItself(SyntaxNode written) => written switch
    {
        InvocationExpressionSyntax => true, // Fills gaps, or works in place.
        AssignmentExpressionSyntax assignment => IsMadeOfItself(assignment.Left),
        _ => written.Parent is AssignmentExpressionSyntax { Right: var made } assignment && assignment.Left == written
            && (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || made.DescendantNodesAndSelf().Any(node => node.RawKind == written.RawKind && SyntaxFactory.AreEquivalent(node, written))),
    };

    private static bool IsBefore(MethodLineage method, LineageEvent write, MadeValue evaluation) =>
        method.Events.TakeWhile(item => !ReferenceEquals(item.Value, evaluation)).Contains(write);

    /// <summary>Whether a step that learns from the first rows it is given has been given none before: an object made in this method, used here first.</summary>
    private static bool IsFirstUse(MethodLineage method, MadeValue made) =>
        made["step"] is CreatedValue step && method.Events.Select(static item => item.Value).OfType<MadeValue>().FirstOrDefault(other => ReferenceEquals(other["step"], step)) == made;

    /// <summary>A model that is trained on each of several parts in turn: on one half, then on the other one.</summary>
    private static bool IsOfFolds(MadeValue fit) => fit is { Role: ApiRole.Fit } && fit["rows"] is ChoiceValue { IsEach: true } && ModelScore.IsPredictive(fit);

    /// <summary>A model that is trained on test rows and evaluated on them: MLQ2003.</summary>
    private static bool IsEvaluatedOnItsRows(MethodLineage method, MadeValue fit) =>
        method.Evaluations.Any(evaluation => evaluation.Fits.Contains(fit)
            && method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Same or RowRelation.Contains or RowRelation.Within);

    /// <summary>
    /// A model that learns from one part and is evaluated on the other one, or a step that prepares what such a model learns from: the names are the wrong way
    /// round, and nothing else.
    /// </summary>
    private static bool IsTheOtherWayRound(MethodLineage method, MadeValue made) => PartOf(method, made["rows"]) is { IsTest: true } learned && method.Evaluations.Any(evaluation =>
        PartOf(method, evaluation.Rows) is { IsTrain: true } judged && RowStep.IsSameDivision(judged.By, learned.By)
        && evaluation.Fits.Any(fit => ReferenceEquals(fit, made) ? fit.Role == ApiRole.Fit
            : PartOf(method, fit["rows"]) is { IsTest: true } own && RowStep.IsSameDivision(own.By, learned.By) && Learned.In(fit["rows"], method).Any(step => step.Site.Equals(made.Site))));

    private static RowStep? PartOf(MethodLineage method, Value rows) => method.Rows.PathsOf(rows) is { Length: 1 } paths ? paths[0].LastPart : null;

    /// <summary>Predictions of a model that was fitted on other rows, or read from a file, for rows that were prepared by a step of their own.</summary>
    private static IEnumerable<Learned> Served(MethodLineage method)
    {
        foreach (var call in method.Made.Where(static made => made.Role == ApiRole.Transform))
        {
            var fits = ModelReading.FitsOf(call["model"]);
            if (fits.IsEmpty ? call["model"] is not MadeValue { Role: ApiRole.Load }
                : fits.Any(fit => fit.Role != ApiRole.Fit || !ModelScore.IsPredictive(fit) || method.Rows.Relate(fit["rows"], call["rows"]) is not (RowRelation.Unknown or RowRelation.Disjoint)))
            {
                continue;
            }

            foreach (var learned in Learned.In(call["rows"], method))
            {
                if (learned.Fit is { } fit && !fits.Contains(fit) && Pipeline.Of(fit["step"]).Trainer is null && method.Rows.Relate(learned.Rows, call["rows"]) is RowRelation.Same
                    && !fits.Any(model => Learned.In(model["rows"], method).Any(earlier => ReferenceEquals(earlier.Fit, fit))))
                {
                    yield return learned;
                }
            }
        }
    }

    private static LineageFinding Refitted(Learned learned, Site part, string rows = "test rows") =>
        new(learned.Site, learned.Site, [part, learned.Site], place => [Places.Name(learned, place), $"{rows} ({Places.Describe(part, place)})"]);

    /// <summary>Where the rows became a test part; null when they are none, or were divided again.</summary>
    private static Site? TestPart(MethodLineage method, Value rows)
    {
        foreach (var option in rows is ChoiceValue { IsEach: true } each ? each.Operands : [rows])
        {
            foreach (var path in method.Rows.PathsOf(option))
            {
                if (path.Steps.Length > 0 && path.LastPart is { IsTest: true } part && ReferenceEquals(path.Steps[path.Steps.Length - 1], part) && Places.Of(part.By) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }
}
