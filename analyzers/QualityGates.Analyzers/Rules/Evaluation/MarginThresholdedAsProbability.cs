using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3006: the score of a binary model, which is a margin, is compared with one half.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarginThresholdedAsProbability() : LineageRule(Descriptor)
{
    public const string Id = "MLQ3006";

    // The columns every binary model writes.
    private const string Score = "Score";
    private const string PredictedLabel = "PredictedLabel";

    // The column that calibrated binary models alone write.
    private const string Probability = "Probability";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Margin thresholded as a probability",
        messageFormat: "'{0}' is the margin of a binary model, any number with its boundary at 0, but is compared with 0.5 as if it were a probability; {1}",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The score of a binary model is a distance from the boundary or a logit. One half is no special place on that scale: rows just on the "
            + "positive side are taken for negative.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var (item, compared) in ComparedWithHalf(method))
        {
            if (compared is MemberValue { Of: { } row, Member: var member } && PredictionMember.ColumnOf(method.Model.Apis, member) == Score
                && (IsMargin(method, row, member) || (row is InputValue { Symbol: ITypeSymbol } && IsOfPrediction(method.Model, member, cancellationToken))))
            {
                yield return new LineageFinding(item.Site, item.Site, [item.Site], _ => [member.Name, Advice(method, row, member)]);
            }
            else if (ScoreIn(compared) is { } given && given.Fact["gives"] == "margin" && IsOfClasses(given["model"]))
            {
                yield return new LineageFinding(item.Site, item.Site, [given.Site, item.Site], _ => [given.Name, "compare it with 0, or the probability with 0.5"]);
            }
            else if (LogitsLoss(method, NumberOf(method.Model, compared, cancellationToken), cancellationToken) is { } loss)
            {
                yield return new LineageFinding(
                    item.Site, item.Site, [loss, item.Site], place => ["output", $"its loss ({Places.Describe(loss, place)}) takes logits: compare it with 0, or its sigmoid with 0.5"]);
            }
        }
    }

    /// <summary>The call that scored a row, or all of which this is one.</summary>
    private static MadeValue? ScoreIn(Value compared) => compared switch
    {
        MadeValue { Role: ApiRole.Transform } given => given,
        MadeValue { Role: ApiRole.Same or ApiRole.Select } same => ScoreIn(same["of"]),
        PartValue { Name: PartValue.Element, Of: var all } => ScoreIn(all),
        _ => null,
    };

    private static IEnumerable<(LineageEvent Item, Value Compared)> ComparedWithHalf(MethodLineage method)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Compared, Value: ComputedValue { Operands: { Length: 2 } sides } } && (IsHalf(sides[1]) ? sides[0] : IsHalf(sides[0]) ? sides[1] : null) is { } compared)
            {
                yield return (item, compared);
            }
        }
    }

    /// <summary>The tensor whose one number is read: by a call on it that leaves nothing to say how.</summary>
    private static Value NumberOf(LineageModel model, Value compared, CancellationToken cancellationToken) =>
        compared is OpaqueValue { Operands: { Length: 1 } from, Site: var site } && from[0] is MadeValue { Role: ApiRole.Transform }
        && model.References.OperationOf(site.Innermost, cancellationToken) is IInvocationOperation { Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double, TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } target }
        && target.Parameters.Length == (target.IsStatic ? 1 : 0) && model.Apis.Find(target) is null
            ? from[0]
            : compared;

    /// <summary>The loss that the same network was trained with, when that one takes logits; null for the output of anything else.</summary>
    private static Site? LogitsLoss(MethodLineage method, Value output, CancellationToken cancellationToken)
    {
        if (output is not MadeValue { Role: ApiRole.Transform } made || made["model"] is not (not (UnknownValue or NothingValue) and var network)
            || new NetworkOutput.Reader(method.Model, cancellationToken).Of(output)?.Gives == NetworkOutput.Probabilities)
        {
            return null; // That its loss takes logits is another mistake, and one half is where it decides.
        }

        if (LogitsLossIn(method, network, cancellationToken) is { } own)
        {
            return own;
        }

        // A network that a field holds may be trained in another method of the class.
        return method.Model.References.OperationOf(made.Site.Innermost, cancellationToken) is IInvocationOperation { Instance: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol } held }
            ? method.Model.ReadersOf(held.Member, cancellationToken)
                .Where(reader => SymbolEqualityComparer.Default.Equals(reader.ContainingType, held.Member.ContainingType))
                .Select(reader => LogitsLossIn(method.Model.Read(reader, cancellationToken), network, cancellationToken))
                .FirstOrDefault(static loss => loss is not null)
            : null;
    }

    private static Site? LogitsLossIn(MethodLineage method, Value network, CancellationToken cancellationToken)
    {
        bool IsOutput(Value value) => value is MadeValue { Role: ApiRole.Transform } scored && ReferenceEquals(scored["model"], network);

        foreach (var item in method.Events)
        {
            switch (item)
            {
                case { Value: MadeValue made } when made["model"] is MadeValue { Role: ApiRole.Step } step && step.Fact["calibrated"] == "no" && IsOutput(made["rows"]):
                    return step.Site;
                case { Kind: EventKind.Escaped, Value: SequenceValue { Operands: { IsEmpty: false } given } } when IsOutput(given[0])
                    && method.Model.References.OperationOf(item.Site.Innermost, cancellationToken) is IInvocationOperation call
                    && method.Model.Apis.Find(call.TargetMethod, ApiRole.Loss) is { } loss && loss["takes"] == "logits" && loss["task"] == "binary" && loss.IndexOf("when") < 0:
                    return item.Site;
            }
        }

        return null;
    }

    // A property of a prediction class that compares the score leads to no rows and no model by itself.
    private protected override bool MayConcern(SyntaxNode code, CancellationToken cancellationToken) =>
        code.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property
        && property.DescendantNodes().Any(static node => node.Kind() is SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression);

    /// <summary>Whether a class that compares its own score is one that binary models fill: it has what they alone write, and rows are predicted into it.</summary>
    private static bool IsOfPrediction(LineageModel model, ISymbol score, CancellationToken cancellationToken) =>
        (score is IPropertySymbol { Type.SpecialType: SpecialType.System_Single } or IFieldSymbol { Type.SpecialType: SpecialType.System_Single })
        && PredictionMember.TypeOf(model.Apis, score.ContainingType, Probability)?.SpecialType == SpecialType.System_Single
        && model.References.Trees.Any(tree => TreeNames.Of(tree, cancellationToken).TypeArguments.Contains(score.ContainingType.Name));

    /// <summary>Whether a model is known to have learned classes: a machine for regression scores in the unit of its labels.</summary>
    private static bool IsOfClasses(Value model) => ModelReading.FitsOf(model) is { IsEmpty: false } fits && fits.All(static fit =>
        fit.TypeOf("labels") is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 });

    private static bool IsHalf(Value value) => value is ConstantValue constant && Arithmetic.Number(constant.Constant) is 0.5;

    private static bool IsMargin(MethodLineage method, Value row, ISymbol member)
    {
        if (PredictionMember.ModelsOf(method, row) is not { } fits)
        {
            return false;
        }

        var tasks = fits.Select(static fit => fit.Role == ApiRole.Fit ? Pipeline.Of(fit["step"]).Trainer?.Fact["task"] : null).Where(static task => task is not null).ToList();
        return tasks.Count > 0
            ? tasks[tasks.Count - 1] == "binary"
            : PredictionMember.TypeOf(method.Model.Apis, member.ContainingType, PredictedLabel)?.SpecialType == SpecialType.System_Boolean
                || PredictionMember.TypeOf(method.Model.Apis, member.ContainingType, Probability)?.SpecialType == SpecialType.System_Single;
    }

    /// <summary>A model that is not calibrated has no probability to compare instead.</summary>
    private static string Advice(MethodLineage method, Value row, ISymbol member)
    {
        var trainers = (PredictionMember.ModelsOf(method, row) ?? []).Select(static fit => Pipeline.Of(fit["step"]).Trainer).ToList();
        return trainers.LastOrDefault(static trainer => trainer is not null)?.Fact["calibrated"] == "no"
            ? "compare it with 0, use the predicted label, or append a calibrator and compare the probability"
            : "compare the probability, or use the predicted label";
    }
}
