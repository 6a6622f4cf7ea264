using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6008: a trainer that goes through its rows many times has them read from a file or database every time, or a cache stands where it serves nobody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncachedIteration() : LineageRule(Descriptor, ApiRole.Fit, ApiRole.CrossValidate)
{
    public const string Id = "MLQ6008";

    /// <summary>What the fix does: put a cache before the trainer, move the one behind it, or remove that.</summary>
    public const string ChangeProperty = "change";
    public const string Add = "add";
    public const string Move = "move";
    public const string Remove = "remove";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Rows are read anew for every iteration",
        messageFormat: "'{0}' {1}; {2}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Views are lazy: every pass of a trainer parses the file or asks the database again, and runs all steps before the trainer again. A cache before the trainer "
            + "keeps the prepared rows in memory.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var caches = method.Made.Where(static made => made.Role == ApiRole.Same && made.Fact["caches"] is not null).ToList();
        var reported = new HashSet<Site>();
        foreach (var item in method.Events)
        {
            if (item is not { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Fit or ApiRole.CrossValidate } made })
            {
                continue;
            }

            // Of several that the program chooses from, each is fitted at some time.
            foreach (var (estimator, pipeline) in Pipeline.Each(made["step"]))
            {
                if (pipeline is not { IsComplete: true, Trainer: { } trainer })
                {
                    continue;
                }

                var late = CachesOf(estimator).Concat(caches).FirstOrDefault(cache => IsBehind(cache["of"], pipeline));
                if (late is not null)
                {
                    if (reported.Add(late.Site))
                    {
                        yield return Misplaced(late, trainer, made);
                    }
                }
                else if (ReadsOften(trainer) && SourceReadAnew(method, made["rows"]) is { } source && !IsCached(made["rows"], estimator, caches) && reported.Add(trainer.Site))
                {
                    yield return Unkept(trainer, source, made);
                }
            }
        }
    }

    /// <summary>The caches an estimator is put together with, whichever method does it.</summary>
    private static IEnumerable<MadeValue> CachesOf(Value estimator)
    {
        for (var step = estimator as MadeValue; step is { Role: ApiRole.Same or ApiRole.Chain }; step = (step.Role == ApiRole.Same ? step["of"] : step["first"]) as MadeValue)
        {
            if (step.Role == ApiRole.Same && step.Fact["caches"] is not null)
            {
                yield return step;
            }
        }
    }

    private static LineageFinding Unkept(MadeValue trainer, MadeValue source, MadeValue by) => new(
        trainer.Site,
        by.Site,
        [source.Site, trainer.Site],
        place => [trainer.Name, $"goes through its rows many times, and '{source.Name}' ({Places.Describe(source.Site, place)}) reads them anew each time", "put 'AppendCacheCheckpoint' before it"],
        ImmutableDictionary<string, string?>.Empty.Add(ChangeProperty, Add));

    private static LineageFinding Misplaced(MadeValue cache, MadeValue trainer, MadeValue by) => new(
        cache.Site,
        by.Site,
        [trainer.Site, cache.Site],
        place => [cache.Name, $"stands behind the trainer '{trainer.Name}' ({Places.Describe(trainer.Site, place)}), where nothing goes through the rows again", ReadsOften(trainer) ? "put it before the trainer" : "remove it"],
        ImmutableDictionary<string, string?>.Empty.Add(ChangeProperty, ReadsOften(trainer) ? Move : Remove));

    private static bool ReadsOften(MadeValue trainer) =>
        trainer.Fact["reads"] == "often" || trainer["passes"] is ConstantValue { Constant: int and > 1 } || (trainer["step"] is MadeValue { Role: ApiRole.Trainer } repeated && repeated.Fact["reads"] == "often");

    /// <summary>What reads the rows anew for every pass; null where they are in memory, or may be.</summary>
    private static MadeValue? SourceReadAnew(MethodLineage method, Value rows)
    {
        MadeValue? source = null;
        foreach (var path in method.Rows.PathsOf(rows))
        {
            if (path.Root is not MadeValue { Role: ApiRole.Source } root || root.Fact["again"] is null)
            {
                return null;
            }

            source ??= root;
        }

        return source;
    }

    /// <summary>Whether the rows, or what the steps before the trainer make of them, are cached on the way.</summary>
    private static bool IsCached(Value rows, Value estimator, List<MadeValue> caches) =>
        caches.Exists(cache => Terms.Mentions(rows, cache["of"]) || Terms.Mentions(estimator, cache["of"]));

    /// <summary>Whether a cache is put behind the last step of an estimator that learns or predicts: nothing but steps that go through rows once follow.</summary>
    private static bool IsBehind(Value cached, Pipeline estimator)
    {
        var all = estimator.Steps;
        var before = Pipeline.Of(cached);
        return before is { IsComplete: true, Trainer: not null } && before.Steps.Length <= all.Length && all.Take(before.Steps.Length).SequenceEqual(before.Steps)
            && all.Skip(before.Steps.Length).All(static step => step.Role == ApiRole.Step && step.Fact["learns"] == "nothing" && step["step"] is NothingValue);
    }
}
