using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1006: a seeded context trains with a trainer whose threads race.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NondeterministicTrainer() : OriginRule(Descriptor)
{
    public const string Id = "MLQ1006";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Trainer is not deterministic behind a seed",
        messageFormat: "The context is seeded ({1}), but '{0}' {2}, so two runs need not give the same model; {3}",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Trainers that update one model from several threads, and those that let a native library seed itself, give another model in every run, whatever "
            + "the seed of the context. With one thread most of them are repeatable.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) => line.Role == ApiRole.Trainer && line.Words.Contains("deterministic:no");

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) => api.As(ApiRole.Trainer)?["deterministic"] == "no";

    // The draw is an event of whatever runs the trainer's creation; only the context comes through fields.
    private protected override bool IsShownByCallers => true;

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Drawn, Value: MadeValue draw } && method.Model.Apis.Find(draw.Member, ApiRole.Trainer)?["deterministic"] == "no"
                && RandomReading.SourcesOf(draw) is { Count: > 0 } sources && sources.All(static source => source is { IsSeeded: true, Made.Role: ApiRole.Context })
                && TrainerAt(draw.Site, method) is { } trainer && IsParallel(trainer))
            {
                var context = sources[0].Made.Site;
                var (reason, advice) = HasThreads(trainer)
                    ? ("updates its model from several threads", "write 'NumberOfThreads = 1' into its options")
                    : ("does not take its starting weights from that seed", "report several runs, or keep the trained model as an artefact");
                yield return new LineageFinding(draw.Site, context, [context], at => [trainer.Name, Places.Describe(context, at), reason, advice]);
            }
        }
    }

    private static MadeValue? TrainerAt(Site site, MethodLineage method) => method.Events
        .Select(static item => item.Value as MadeValue).FirstOrDefault(made => made is { Role: ApiRole.Trainer } && made.Site.Equals(site));

    /// <summary>Whether nothing is set that makes it deterministic; what cannot be resolved may.</summary>
    private static bool IsParallel(MadeValue trainer) =>
        trainer["threads"] is NothingValue or ConstantValue { Constant: not 1 } && trainer["deterministic"] is NothingValue or ConstantValue { Constant: not true };

    /// <summary>Whether the options of the trainer have a number of threads.</summary>
    private static bool HasThreads(MadeValue trainer)
    {
        for (var type = (trainer.Member as IMethodSymbol)?.ReturnType; type is not null; type = type.BaseType)
        {
            for (var options = type.GetTypeMembers("Options").FirstOrDefault() ?? type.GetTypeMembers("OptionsBase").FirstOrDefault(); options is not null; options = options.BaseType)
            {
                if (!options.GetMembers("NumberOfThreads").IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
