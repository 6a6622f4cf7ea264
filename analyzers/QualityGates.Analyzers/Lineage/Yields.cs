using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// What an iterator gives back. One that goes through rows and yields of each is what a query over these rows is: all of them, or, where
/// something stands between a row and its turn, some.
/// </summary>
internal sealed class Yields
{
    private const int Maximum = 16;

    private readonly List<(Value Value, SyntaxNode Place)> _yielded = [];
    private readonly Dictionary<CommonForEachStatementSyntax, Value> _loops = [];

    internal Value Add(Value value, SyntaxNode place)
    {
        // A loop is read several times: what the last time says is true of all turns.
        var known = _yielded.FindIndex(item => item.Place == place);
        if (known >= 0)
        {
            _yielded[known] = (value, place);
        }
        else if (_yielded.Count < Maximum)
        {
            _yielded.Add((value, place));
        }

        return value;
    }

    /// <summary>Keeps what a loop goes through, as the flow graph writes it.</summary>
    internal Value Through(Value rows, SyntaxNode collection)
    {
        if (collection.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop && (loop == collection || loop.Expression.Span.Contains(collection.Span)))
        {
            _loops[loop] = rows;
        }

        return rows;
    }

    internal Value Result(ValueTable values, ISymbol iterator)
    {
        if (_yielded.Count == 0)
        {
            return NothingValue.Instance;
        }

        var yielded = values.Add(new SequenceValue([.. _yielded.Select(static item => item.Value).Distinct()]));
        var loops = _yielded.Select(static item => item.Place.FirstAncestorOrSelf<CommonForEachStatementSyntax>()).Distinct().ToList();
        if (loops.Count != 1 || loops[0] is not { } loop || !_loops.TryGetValue(loop, out var rows) || rows is UnknownValue or NothingValue or SequenceValue)
        {
            return yielded;
        }

        var site = new Site(_yielded[0].Place);
        if (!_yielded.TrueForAll(item => IsEachTime(item.Place, loop)))
        {
            rows = values.Add(new MadeValue(site, KnownFacts.Some, iterator, [rows]));
        }

        return values.Add(new MadeValue(site, KnownFacts.Iterated, iterator, [rows, yielded]));
    }

    private static bool IsEachTime(SyntaxNode place, CommonForEachStatementSyntax loop)
    {
        for (var node = place.Parent; node != loop; node = node!.Parent)
        {
            if (node is not BlockSyntax)
            {
                return false;
            }
        }

        return !loop.Statement.DescendantNodes().Any(static node =>
            node is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax || (node is YieldStatementSyntax { Expression: null }));
    }
}
