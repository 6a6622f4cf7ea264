using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5006: a loss is given numbers of another kind than it takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActivationLossMismatch() : OriginRule(Descriptor)
{
    public const string Id = "MLQ5006";

    /// <summary>The loss that takes what the network gives; absent where there is none.</summary>
    public const string LossProperty = "loss";

    /// <summary>The activation that gives what the loss takes; absent where none is needed or there is none.</summary>
    public const string ActivationProperty = "activation";

    /// <summary>Present where the loss needs no activation, so that the one there can be taken out.</summary>
    public const string SuperfluousProperty = "superfluous";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Loss does not fit the last activation",
        messageFormat: "'{0}' {1} {2}, but '{3}' ({4}) {5} {6}; {7}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Cross-entropy applies a softmax itself, and the loss over logits a sigmoid. Applied twice, the gradients are small where they should be large, and the "
            + "loss never gets near zero; left out, the loss is of numbers that are no probabilities at all. The program runs, and the model is worse than it could be.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) => line.Role is ApiRole.Activation or ApiRole.Loss;

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) => api.As(ApiRole.Activation) is not null || api.As(ApiRole.Loss) is not null;

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reader = new NetworkOutput.Reader(method.Model, cancellationToken);
        foreach (var item in method.Events)
        {
            if (LossAt(item, method.Model, cancellationToken) is { } loss
                && (loss.IsOfModel ? reader.OfModule(loss.Predictions, item.Site) : reader.Of(loss.Predictions)) is { } output && IsMismatch(output, loss))
            {
                yield return FindingOf(output, loss, item.Site, method.Model, cancellationToken);
            }
        }
    }

    private static LineageFinding FindingOf(NetworkOutput output, LossCall loss, Site effect, LineageModel lineage, CancellationToken cancellationToken)
    {
        var kinds = ImmutableDictionary<string, string?>.Empty;
        var lossName = loss.Switch is null ? BesideOf(loss.Member, lineage.Apis, ApiRole.Loss, "takes", output.Gives, loss.Fact["task"]!) : null;
        kinds = lossName is null ? kinds : kinds.Add(LossProperty, lossName);

        // A loss over logits needs no activation: the one there is what is wrong. All others need one, which may be missing.
        if (output.Gives == "logits")
        {
            return new LineageFinding(
                loss.Made, effect, [loss.Made, output.Site],
                place => [loss.Name, "takes", Words(loss.Takes), output.Name, Places.Describe(output.Site, place), "gives", Words("logits"),
                    loss.Switch is { } tells ? $"write '{tells}: true', or end the network with an activation"
                    : lossName is null ? "apply the activation the loss needs" : $"use '{lossName}', which applies the activation itself"],
                kinds);
        }

        var activation = loss.Takes == "logits" ? null : BesideOf(MemberOf(output, lineage, cancellationToken), lineage.Apis, ApiRole.Activation, "gives", loss.Takes, loss.Fact["task"]!);
        kinds = activation is not null ? kinds.Add(ActivationProperty, activation) : loss.Takes == "logits" && loss.Switch is null ? kinds.Add(SuperfluousProperty, "") : kinds;
        return new LineageFinding(
            output.Site, effect, [output.Site, loss.Made],
            place =>
            [
                output.Name, "gives", Words(output.Gives), loss.Name, Places.Describe(loss.Made, place), "takes", Words(loss.Takes),
                loss.Switch is { } tells ? $"take it out, or leave out '{tells}: true'"
                    : activation is not null ? $"use '{activation}'" : lossName is not null ? $"take it out, or use '{lossName}'" : "take it out, and apply it where the model is used",
            ],
            kinds);
    }

    /// <summary>A loss that is computed.</summary>
    /// <param name="Fact">What is known of it.</param>
    /// <param name="Predictions">What it is given.</param>
    /// <param name="Name">How it is called.</param>
    /// <param name="Made">Where it is made, or called where it is a function or comes from elsewhere.</param>
    /// <param name="Member">What makes it.</param>
    private sealed record LossCall(ApiFact Fact, Value Predictions, string Name, Site Made, ISymbol? Member)
    {
        /// <summary>The kind of numbers it takes.</summary>
        internal string Takes { get; init; } = Fact["takes"]!;

        /// <summary>The parameter that says whether it takes logits; null where it has none.</summary>
        internal string? Switch { get; init; }

        /// <summary>Whether it is given to the model, whose output it then goes by.</summary>
        internal bool IsOfModel { get; init; }
    }

    private static LossCall? LossAt(LineageEvent item, LineageModel lineage, CancellationToken cancellationToken)
    {
        switch (item)
        {
            case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Transform } made }:
                var (type, member, site) = made["model"] switch
                {
                    MadeValue step => (step.Member is IMethodSymbol { ReturnType: var result } ? result : null, step.Member, step.Site),
                    OpaqueValue opaque when lineage.References.OperationOf(opaque.Site.Innermost, cancellationToken) is IInvocationOperation call => (call.Type, call.TargetMethod, opaque.Site),
                    CreatedValue created => (created.Type, null, created.Site),
                    MemberValue { Member: IFieldSymbol field } => (field.Type, null, made.Site),
                    MemberValue { Member: IPropertySymbol property } => (property.Type, null, made.Site),
                    InputValue { Symbol: IParameterSymbol parameter } => (parameter.Type, null, made.Site),
                    MemberValue { Member: IParameterSymbol parameter } => (parameter.Type, (ISymbol?)null, made.Site),
                    _ => (null, null, made.Site),
                };
                return type is not null && lineage.Apis.FindType(type, ApiRole.Loss) is { } fact ? new LossCall(fact, made["rows"], type.Name, site, member) : null;

            case { Kind: EventKind.Escaped, Value: SequenceValue { Operands: { Length: > 1 } given } }
                when lineage.References.OperationOf(item.Site.Innermost, cancellationToken) is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Loss) is { } known:
                return LossIn(call, known, given, item.Site, lineage, cancellationToken);

            default:
                return null;
        }
    }

    /// <summary>The loss of a call that gives values to one: it is the loss itself, it computes one, or it gives one to a model.</summary>
    private static LossCall? LossIn(IInvocationOperation call, ApiFact known, ImmutableArray<Value> given, Site site, LineageModel lineage, CancellationToken cancellationToken)
    {
        var target = call.TargetMethod;
        var rows = known.IndexOf("rows");
        if (known.IndexOf("by") < 0)
        {
            return rows >= 0 && target.Parameters.Length > 0 && target.Parameters[0].Name == known.Parts[rows].Parameter ? new LossCall(known, given[0], target.Name, site, target) : null;
        }

        if (rows < 0)
        {
            return given.Skip(1).Select(part => LossOfModel(part, given[0], lineage, cancellationToken)).FirstOrDefault(static loss => loss is not null);
        }

        // The loss comes first; nothing but constants may come behind the predictions.
        var predicted = target.Parameters.FirstOrDefault(parameter => parameter.Name == known.Parts[rows].Parameter);
        return call.Arguments.All(argument => argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter?.Ordinal <= predicted?.Ordinal)
            && LossOfModel(given[0], given[given.Length - 1], lineage, cancellationToken) is { } computed ? computed with { IsOfModel = false } : null;
    }

    /// <summary>A loss that a model or its output is given, which says by a switch what it takes.</summary>
    private static LossCall? LossOfModel(Value loss, Value model, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (loss is not OpaqueValue { Site: var made } || lineage.References.OperationOf(made.Innermost, cancellationToken) is not IInvocationOperation call
            || lineage.Apis.Find(call.TargetMethod, ApiRole.Loss) is not { } fact || fact.IndexOf("when") is not (>= 0 and var index))
        {
            return null;
        }

        bool? isOfLogits = EventSubjects.Operand(call, fact, "when") is not { } given ? false : given.ConstantValue is { HasValue: true, Value: bool told } ? told : null;
        return isOfLogits is null ? null
            : new LossCall(fact, model, call.TargetMethod.Name, made, call.TargetMethod) { Takes = isOfLogits.Value ? "logits" : fact["takes"]!, Switch = fact.Parts[index].Parameter, IsOfModel = true };
    }

    private static bool IsMismatch(NetworkOutput output, LossCall loss) =>
        output.Gives != loss.Takes
        && (output.Task is null || output.Task == loss.Fact["task"])
        && !(loss.Takes == "logits" && output.Gives == "logprobabilities"); // A softmax of them changes nothing.

    private static ISymbol? MemberOf(NetworkOutput output, LineageModel lineage, CancellationToken cancellationToken) =>
        (lineage.References.OperationOf(output.Site.Innermost, cancellationToken) as IInvocationOperation)?.TargetMethod;

    /// <summary>The member of the same class, of the same kind of use, that fits.</summary>
    private static string? BesideOf(ISymbol? member, ApiModel apis, ApiRole role, string word, string wanted, string task) =>
        member is null || apis.Find(member, role) is not { } own ? null
        : member.ContainingType.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.DeclaredAccessibility == Accessibility.Public
            && apis.Find(candidate, role) is { } fact && fact[word] == wanted && fact["task"] == task && fact.Parts.IsEmpty == own.Parts.IsEmpty)?.Name;

    private static string Words(string kind) => kind == "logprobabilities" ? "logarithms of probabilities" : kind;
}
