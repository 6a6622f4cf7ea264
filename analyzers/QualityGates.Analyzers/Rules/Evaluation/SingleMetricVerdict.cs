using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3005: a classifier is judged by accuracy alone, a regressor by R² alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SingleMetricVerdict() : LineageRule(Descriptor, ApiRole.Evaluate, ApiRole.CrossValidate)
{
    public const string Id = "MLQ3005";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Verdict by a single metric",
        messageFormat: "Of these metrics only '{0}' is read, which {1}; read {2} as well",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Accuracy says little where one class is rare, and R² nothing about the size of an error. A second metric beside them shows what they hide.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var all = MetricsUse.In(method);
        var verdicts = all
            .Where(static verdict => verdict.Use.IsHandedOn || verdict.Use.Read.Count > 0 || IsNumber(verdict.Call))
            .ToList();
        if (all.Any(static verdict => IsOtherNumber(verdict.Call) && (verdict.Use.IsPrinted || verdict.Use.IsKept)) || verdicts.Any(verdict => IsNumber(verdict.Call) ? IsLeft(method, verdict.Call) : verdict.Use.IsHandedOn || verdict.Use.Read.Any(member => !IsMisleadingAlone(method, member))))
        {
            yield break; // Somebody looks at more, if not of this evaluation.
        }

        foreach (var (call, use) in verdicts)
        {
            if (IsNumber(call) && !use.IsPrinted && !use.IsKept)
            {
                continue;
            }

            var name = IsNumber(call) ? call.Member.ContainingType.Name : use.Read.Select(static member => member.Name).OrderBy(static name => name, StringComparer.Ordinal).First();
            yield return new LineageFinding(call.Site, call.Site, [call.Site], _ => [name, Reason(call.Fact["task"]), Other(call.Fact["task"])]);
        }
    }

    /// <summary>Whether the evaluation gives no metrics to choose from but one number, which misleads alone.</summary>
    private static bool IsNumber(MadeValue call) => call.Fact["alone"] == "no";

    /// <summary>Whether the evaluation gives a number that says something alone, such as a mean error.</summary>
    private static bool IsOtherNumber(MadeValue call) => !IsNumber(call) && call.Member is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Double or SpecialType.System_Single };

    /// <summary>Whether somebody else gets the number, who may have others beside it. What it was compared with is the verdict, and no longer the number.</summary>
    private static bool IsLeft(MethodLineage method, MadeValue call) => method.Written.Add(method.Result)
        .Any(left => Terms.Mentions(left, call) && Terms.In(left, static term => IsComparison(term) ? [] : term.Operands).Any(term => ReferenceEquals(term, call)));

    private static bool IsComparison(Value term) =>
        term is ComputedValue { Operation: nameof(BinaryOperatorKind.LessThan) or nameof(BinaryOperatorKind.LessThanOrEqual) or nameof(BinaryOperatorKind.GreaterThan) or nameof(BinaryOperatorKind.GreaterThanOrEqual) };

    private static bool IsMisleadingAlone(MethodLineage method, ISymbol member) => method.Model.Apis.Find(member, ApiRole.Metrics)?["alone"] == "no";

    private static string Reason(string? task) => task switch
    {
        "regression" => "says nothing about the size of the errors",
        "multiclass" => "the frequent classes decide",
        _ => "is high for any model when one class is rare",
    };

    private static string Other(string? task) => task switch
    {
        "regression" => "the mean absolute or the root mean squared error",
        "multiclass" => "the macro average or the confusion matrix",
        _ => "F1, the area under the precision-recall curve or the confusion matrix",
    };
}
