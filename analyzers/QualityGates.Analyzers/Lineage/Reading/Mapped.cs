using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>What a mapping written by hand makes its columns of, as far as its code says: <c>(flat, extra) =&gt; extra.PerArea = flat.Price / flat.Area</c>.</summary>
internal static class Mapped
{
    /// <summary>The columns that go into each column it writes.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<string>> By(MadeValue step, LineageModel model)
    {
        if (step["by"] is not FunctionValue { Method: { Parameters: { Length: 2 } parameters } mapping } || mapping.DeclaringSyntaxReferences.IsEmpty)
        {
            return ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        }

        var made = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var write in model.Of(mapping, CancellationToken.None).Writes)
        {
            if (IsOf(write.Key.Of, parameters[1]) && write.Key.Member is ISymbol output && RowSchema.NameOf(output, model.Apis) is { } name)
            {
                made[name] = [.. Terms.In(write.Value).OfType<MemberValue>().Where(term => IsOf(term.Of, parameters[0]))
                    .Select(term => RowSchema.NameOf(term.Member, model.Apis)).OfType<string>().Distinct()];
            }
        }

        return made.ToImmutable();
    }

    private static bool IsOf(Value? value, IParameterSymbol parameter) => value is InputValue { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, parameter);
}
