using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A source of random numbers: what made it, and the seed it was given; nothing where it was given none.</summary>
/// <param name="Made">The generator, the context, or the draw itself where it is from a generator nobody can seed.</param>
/// <param name="Seed">The seed.</param>
internal sealed record RandomOrigin(MadeValue Made, Value Seed)
{
    internal bool IsSeeded => Seed is not NothingValue;

    /// <summary>Whether it cannot be seeded at all.</summary>
    internal bool IsUnseedable => Made.Fact["seeding"] == "none";
}

/// <summary>Reads from terms where random numbers come from. What cannot be told comes from nowhere.</summary>
internal static class RandomReading
{
    private const int MaximumDepth = 50;

    /// <summary>The draws a value depends on, and what each draws from; a draw from what is not known is left out.</summary>
    internal static IEnumerable<(MadeValue Draw, RandomOrigin Origin)> DrawsIn(Value value, MethodLineage method)
    {
        if (!value.IsRandom)
        {
            yield break;
        }

        foreach (var term in Terms.In(value, Below))
        {
            if (DrawOf(term, method) is { } draw)
            {
                foreach (var origin in OriginsOf(draw))
                {
                    yield return (draw, origin);
                }
            }
        }
    }

    /// <summary>What a term is made of, as far as it is random by itself: how a generator was seeded is another question.</summary>
    internal static IEnumerable<Value> Below(Value term) => term switch
    {
        MadeValue { Role: ApiRole.Draw or ApiRole.Random or ApiRole.Context } => [],
        // A seed decides how often one may come back to something, which is a question of its own.
        MadeValue { IsRandom: true } made when made.Fact.IndexOf("seed") is >= 0 and var seed => made.Operands.RemoveAt(seed),
        MadeValue { Role: ApiRole.Download, IsRandom: true } fetched when IsIdentifier(fetched["of"]) => [], // The number of a request says nothing of what comes back.
        ComputedValue { IsRandom: true } computed when computed.Operation.StartsWith("path ", StringComparison.Ordinal) => computed.Operands.Where(static part => !IsNewName(part)),
        _ => term.Operands,
    };

    /// <summary>Whether a part of a path is a name nobody else has taken: it says where a file is put, and nothing of what is in it.</summary>
    private static bool IsNewName(Value part) => part.IsRandom && Terms.In(part, Below).OfType<MadeValue>().All(static made =>
        (made.Role == ApiRole.Draw && made.Fact["seeding"] == "none") || made.Fact == KnownFacts.Slice || made.Fact == KnownFacts.Range); // Guid.NewGuid().ToString("N")[..8]

    /// <summary>Whether a text is put together of nothing random but new identifiers: it tells rows apart, and nobody learns from it.</summary>
    internal static bool IsIdentifier(Value text) => text.IsRandom && Terms.In(text, Below).OfType<MadeValue>().Where(static made => made.IsRandom).All(static made =>
        (made.Role == ApiRole.Draw && made.Member.ContainingType is { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) }) || made.Fact == KnownFacts.Slice || made.Fact == KnownFacts.Range);

    /// <summary>Whether a value is nothing but numbers drawn for the purpose: <c>torch.rand(8, 16)</c>.</summary>
    internal static bool IsDrawn(Value value) => value is OpaqueValue { Operands: { IsEmpty: false } drawn } && drawn[0] is MadeValue { Role: ApiRole.Draw };

    private static MadeValue? DrawOf(Value term, MethodLineage method) => term is not MadeValue made ? null
        : made.Role == ApiRole.Draw ? made
        : made.Fact["order"] == "random" ? method.DrawAt(made.Site)
        : null;

    /// <summary>What a draw takes its numbers from: several where it may be one or the other; none where that is not known, or it is not for the program to say.</summary>
    internal static IEnumerable<RandomOrigin> OriginsOf(MadeValue draw)
    {
        if (draw["seed"] is not NothingValue and var seed)
        {
            return [new RandomOrigin(draw, seed)];
        }

        return draw.Fact["seeding"] switch
        {
            "none" when draw.Fact.IndexOf("source") < 0 || draw["source"] is NothingValue => [new RandomOrigin(draw, NothingValue.Instance)],
            "none" => SourcesOf(draw),
            not null => [],
            _ => SourcesOf(draw),
        };
    }

    /// <summary>What a call reaches for random numbers, whether it takes any or not. An unseeded source beside a seeded one is somebody's choice, and left out.</summary>
    internal static IReadOnlyList<RandomOrigin> SourcesOf(MadeValue draw)
    {
        var found = Find(draw.Fact.IndexOf("source") >= 0 ? draw["source"] : draw.Operands.LastOrDefault() ?? NothingValue.Instance, 0) ?? [];
        return found.Exists(static origin => origin.IsSeeded) ? [.. found.Where(static origin => origin.IsSeeded)] : found;
    }

    /// <summary>Whether a draw happens for certain: the part <c>when</c>, where there is one, is known to be set.</summary>
    internal static bool Happens(MadeValue draw) => draw.Fact.IndexOf("when") < 0 || draw["when"] is ConstantValue { Constant: not false };

    /// <summary>What a reader calls it: <c>new Random</c>, <c>Guid.NewGuid</c>, <c>Next</c>.</summary>
    internal static string NameOf(MadeValue made) => NameOf(made.Member);

    internal static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "new " + member.ContainingType.Name,
        IMethodSymbol { IsExtensionMethod: true } => member.Name,
        { IsStatic: true } => member.ContainingType.Name + "." + member.Name,
        _ => member.Name,
    };

    /// <summary>The sources a value may be; null where one of them is not known.</summary>
    private static List<RandomOrigin>? Find(Value value, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        switch (value)
        {
            case MadeValue { Role: ApiRole.Context } context:
                return [new RandomOrigin(context, context["seed"])];
            case MadeValue { Role: ApiRole.Random } random:
                return random["source"] is not NothingValue and var over ? Find(over, depth + 1)
                    : random.Fact["seeding"] == "global" ? null
                    : [new RandomOrigin(random, random["seed"])];
            case MemberValue { Of: { } of, Member.DeclaringSyntaxReferences.IsEmpty: true }:
                return Find(of, depth + 1); // The catalogs of a context are properties of it, and of each other.
            case ChoiceValue choice:
                var all = new List<RandomOrigin>();
                foreach (var option in choice.Operands)
                {
                    if (Find(option, depth + 1) is not { } found)
                    {
                        return null;
                    }

                    all.AddRange(found);
                }

                return all;
            default:
                return null;
        }
    }
}
