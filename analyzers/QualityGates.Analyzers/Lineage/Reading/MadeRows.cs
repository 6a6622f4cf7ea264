using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// What the columns of rows that a function makes are made of, as far as its code says: <c>sale =&gt; new Row { PerArea = sale.Price / sale.Area,
/// Price = sale.Price }</c> makes the first of the second.
/// </summary>
internal static class MadeRows
{
    /// <summary>The columns whose values go into each column, computed further: of two that hold one and the same it is not known which is a copy.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<string>> Of(RowSchema? schema, LineageModel model)
    {
        if (FunctionOf(schema) is not { Parameters: { Length: 1 or 2 } parameters } function)
        {
            return ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        }

        var written = WrittenBy(function, model) ?? [];
        var made = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in written)
        {
            // What stands beside it has to be a member of the same row and nothing else, or both may be made of something else that they share.
            var from = written.Where(other => other.Value is MemberValue { Of: InputValue { Symbol: var row } } && SymbolEqualityComparer.Default.Equals(row, parameters[0])
                && value.Depth > other.Value.Depth && Terms.Mentions(value, other.Value)).Select(static other => other.Name!).ToImmutableArray();
            if (!from.IsEmpty)
            {
                made[name!] = from;
            }
        }

        return made.ToImmutable();
    }

    /// <summary>Whether the function that makes rows leaves a column of theirs alone for certain, so that whoever writes it does so later.</summary>
    internal static bool Leaves(string column, RowSchema? schema, LineageModel model) =>
        schema?.MadeBy is null || (FunctionOf(schema) is { } function && WrittenBy(function, model) is { } written && written.TrueForAll(made => made.Name != column));

    private static IMethodSymbol? FunctionOf(RowSchema? schema) =>
        schema?.MadeBy?["by"] is FunctionValue { Method: { DeclaringSyntaxReferences.IsEmpty: false } function } ? function : null;

    /// <summary>What a function writes into the row it makes; null where it makes none itself.</summary>
    private static List<(string? Name, Value Value)>? WrittenBy(IMethodSymbol function, LineageModel model)
    {
        var facts = model.Of(function, CancellationToken.None);
        return facts.Result is not CreatedValue ? null
            : [.. facts.Writes.Where(write => ReferenceEquals(write.Key.Of, facts.Result))
                .Select(write => (Name: write.Key.Member is ISymbol member ? RowSchema.NameOf(member, model.Apis) : null, write.Value)).Where(static column => column.Name is not null)];
    }
}
