using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1003: a program trains or samples with a library whose generator it never seeds, seeds too late, or seeds from the clock.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GlobalSeedNotSet() : LineageRule(Descriptor)
{
    public const string Id = "MLQ1003";

    /// <summary>Diagnostic property: the statement that seeds the generator, up to the seed.</summary>
    public const string StatementProperty = "statement";

    /// <summary>Diagnostic property: what is wrong.</summary>
    public const string KindProperty = "kind";

    /// <summary>Values of <see cref="KindProperty"/>.</summary>
    public const string Missing = "missing", Late = "late", LateElsewhere = "late elsewhere", Undone = "undone";

    private static readonly HashSet<string> Reseeding = new(StringComparer.Ordinal) { "seed" };

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "The library's seed is not set",
        messageFormat: "{0}; write '{1}' {2}",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "TorchSharp, TensorFlow.NET, NumSharp and Accord take starting weights, orders and samples from one generator for the whole library. It has to be seeded "
            + "before anything is made with it.",
        helpLinkUri: HelpLink(Id));

    // A helper that does nothing but seed.
    private protected override bool MayConcern(SyntaxNode code, CancellationToken cancellationToken) => TreeNames.Of(code.SyntaxTree, cancellationToken).HasAny(Reseeding, code.Span);

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        for (var i = 0; i < method.Events.Length; i++)
        {
            if (method.Events[i] is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Seed, Member: IMethodSymbol } seed } && !GivesSeed(seed) && IsStatement(seed.Site))
            {
                var statement = StatementFor(seed.Member, "1");
                yield return Finding(seed.Site, seed.Site, [], $"'{seed.Name}' does not set a seed, it takes a new one from the clock and undoes the one that was set", statement, "instead", Undone);
            }
        }

        var libraries = new HashSet<string>(StringComparer.Ordinal);
        var tooLate = new List<(MadeValue Seed, MadeValue Draw, string Statement)>();
        for (var i = 0; i < method.Events.Length; i++)
        {
            if (method.Events[i] is { Kind: EventKind.Drawn, Value: MadeValue draw } && IsGlobal(draw) && LibraryOf(draw.Member) is { } library && !libraries.Contains(library)
                && !IsWarmingUp(draw, method.Model, cancellationToken) && libraries.Add(library)
                && IsTrainedOrSampled(method, library, cancellationToken) && IsStart(method, cancellationToken))
            {
                var statement = StatementFor(draw.Member, "1");
                if (FirstSeed(method, library) is var first && first >= 0)
                {
                    if (first > i && !DrawsWhenTrained(draw, method.Model.Apis) && method.Events[first].Value is MadeValue late)
                    {
                        tooLate.Add((late, draw, statement));
                    }
                }
                else if (!IsSeededAnywhere(method.Model, library, cancellationToken))
                {
                    yield return Finding(
                        draw.Site, draw.Site, [draw.Site], _ => $"'{draw.Name}' draws from the generator of {library}, which nothing here seeds, so two runs need not give the same model", statement, "at the start of the program", Missing);
                }
            }
        }

        // One call that seeds several libraries too late is one thing to put right.
        foreach (var together in tooLate.GroupBy(late => PlaceOf(late.Seed.Site, method.Method, cancellationToken)))
        {
            var late = together.ToList();
            yield return Finding(
                late[0].Seed.Site, late[0].Draw.Site, [.. late.Select(static item => item.Draw.Site)],
                at => $"This seed comes too late: {string.Join(" and ", late.Select(item => $"'{item.Draw.Name}' ({Places.Describe(item.Draw.Site, at)})"))} {(late.Count == 1 ? "has" : "have")} drawn random numbers already",
                string.Join("; ", late.Select(static item => item.Statement)), late.Count == 1 ? "before it" : "before them", late[0].Seed.Site.Inner is null ? Late : LateElsewhere);
        }
    }

    /// <summary>The innermost place of a site that is still in the code of a method.</summary>
    private static SyntaxNode PlaceOf(Site site, IMethodSymbol method, CancellationToken cancellationToken) =>
        (method.DeclaringSyntaxReferences.Select(declared => PlaceIn(declared.GetSyntax(cancellationToken), site)).FirstOrDefault(static place => place is not null) ?? site).Node;

    private static LineageFinding Finding(Site fault, Site effect, ImmutableArray<Site> evidence, string text, string statement, string where, string kind) =>
        Finding(fault, effect, evidence, _ => text, statement, where, kind);

    private static LineageFinding Finding(Site fault, Site effect, ImmutableArray<Site> evidence, Func<Location, string> text, string statement, string where, string kind) => new(
        fault, effect, evidence, at => [text(at), statement, where],
        ImmutableDictionary<string, string?>.Empty.Add(StatementProperty, statement).Add(KindProperty, kind));

    private static bool IsGlobal(MadeValue draw) => draw["source"] switch
    {
        NothingValue => draw.Fact["seeding"] == "global" && draw["seed"] is NothingValue,
        MadeValue { Role: ApiRole.Random } random => random.Fact["seeding"] == "global",
        _ => false,
    };

    /// <summary>Whether creating it takes no random numbers yet, only training with it does.</summary>
    private static bool DrawsWhenTrained(MadeValue draw, ApiModel apis) =>
        draw.Member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } && apis.FindType(type, ApiRole.Trainer) is not null;

    private static bool GivesSeed(MadeValue seed) => seed.Fact.IndexOf("seed") >= 0 || seed.Member is IPropertySymbol;

    /// <summary>Whether what a call gives back is left lying, also by <c>_ = …</c>.</summary>
    private static bool IsStatement(Site site) => site.Innermost.Parent is ExpressionStatementSyntax
        or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax };

    private static int FirstSeed(MethodLineage method, string library)
    {
        for (var i = 0; i < method.Events.Length; i++)
        {
            if (method.Events[i] is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Seed } seed } && GivesSeed(seed) && LibraryOf(seed.Member) == library)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether more is done than to make a model that is loaded from a file.</summary>
    private static bool IsTrainedOrSampled(MethodLineage method, string library, CancellationToken cancellationToken) => method.Events.Any(item => item.Value is MadeValue made && LibraryOf(made.Member) == library && item.Kind switch
    {
        EventKind.Drawn => IsGlobal(made) && made.Fact["draws"] is null && !IsWarmingUp(made, method.Model, cancellationToken),
        EventKind.Made => made.Role is ApiRole.Fit or ApiRole.CrossValidate || (made.Role == ApiRole.Backward && GradientTraining.IsSteppedBy(made.Site, method.Model, cancellationToken)),
        _ => false,
    });

    /// <summary>
    /// <c>model.forward(torch.rand(1, 3, 224, 224));</c>: numbers that a model is run with once, before it is measured or used, and whose result
    /// nobody looks at.
    /// </summary>
    private static bool IsWarmingUp(MadeValue draw, LineageModel model, CancellationToken cancellationToken)
    {
        var isGiven = false;
        for (var value = draw.Site.Inner is null ? model.References.OperationOf(draw.Site.Node, cancellationToken) : null; value is not null; value = value.Parent)
        {
            switch (value.Parent)
            {
                case IInvocationOperation call when call.Instance == value && !isGiven:
                case IInvocationOperation when value is IArgumentOperation:
                case IConversionOperation or IArrayInitializerOperation or IArrayCreationOperation:
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var target } } when model.Apis.Find(target, ApiRole.Transform) is not null:
                    isGiven = true;
                    break;
                case IArgumentOperation when !isGiven:
                case IInvocationOperation { TargetMethod.Name: nameof(IDisposable.Dispose) } released when released.Instance == value:
                    break;
                default:
                    return isGiven && value.Parent is IExpressionStatementOperation;
            }
        }

        return false;
    }

    /// <summary>Whether a method is where the program begins, or, where that is not seen to lead to any of this, the first that does it.</summary>
    private static bool IsStart(MethodLineage method, CancellationToken cancellationToken)
    {
        if (EntryOf(method.Model.Compilation, cancellationToken) is not { } entry)
        {
            return false; // A library; who uses it seeds.
        }

        entry = LineageModel.Key(entry);
        return SymbolEqualityComparer.Default.Equals(entry, method.Method)
            || (!Draws(method.Model.Read(entry, cancellationToken))
                && method.Model.All(cancellationToken).FirstOrDefault(Draws) is { } first && SymbolEqualityComparer.Default.Equals(first.Method, method.Method));
    }

    private static bool Draws(MethodLineage method) => method.Events.Any(static item => item is { Kind: EventKind.Drawn, Value: MadeValue draw } && IsGlobal(draw));

    private static IMethodSymbol? EntryOf(Compilation compilation, CancellationToken cancellationToken) => compilation.GetEntryPoint(cancellationToken)
        ?? compilation.GetSymbolsWithName("Main", SymbolFilter.Member, cancellationToken).OfType<IMethodSymbol>().FirstOrDefault(static method => method.IsStatic && !method.IsGenericMethod);

    /// <summary>
    /// Whether some code of the program seeds the generator, by name first, then by symbol: also where it takes a new seed from the clock, which
    /// is told there, once.
    /// </summary>
    private static bool IsSeededAnywhere(LineageModel model, string library, CancellationToken cancellationToken)
    {
        foreach (var name in model.Apis.NamesIn(static line => line.Role == ApiRole.Seed))
        {
            foreach (var symbol in model.References.SymbolsNamed(name, cancellationToken))
            {
                if (LibraryOf(symbol) == library && model.Apis.Find(symbol, ApiRole.Seed) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The library a member is of: the root of its namespace.</summary>
    private static string? LibraryOf(ISymbol member)
    {
        var space = member.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name;
    }

    private static string StatementFor(ISymbol member, string seed) => LibraryOf(member) switch
    {
        "TorchSharp" => $"torch.manual_seed({seed})",
        "Tensorflow" => $"tf.set_random_seed({seed})",
        "NumSharp" => $"np.random.seed({seed})",
        "Accord" => $"Generator.Seed = {seed}",
        _ => "a seed",
    };
}
