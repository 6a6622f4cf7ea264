using Microsoft.CodeAnalysis.FlowAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// The order in which the blocks are read: a loop is read until nothing in it changes before anything behind it is, so that a method costs
/// what its loops cost, however many of them follow each other, and no loop is given up because one before it took its time.
/// </summary>
internal sealed partial class MethodWalk
{
    // Turns of a loop after which a value that still changes is given up, and after which a loop is left; in one entry, and in all of them.
    private const int FirstWideningTurn = 3;
    private const int MaximumTurns = 8;
    private const int MaximumTurnsInAll = 3 * MaximumTurns;

    // Of a block that is led back to, the last block of the loop it begins; of others, the block itself.
    private readonly int[] _ends = new int[graph.Blocks.Length];
    private readonly int[] _turns = new int[graph.Blocks.Length];
    private readonly bool[] _leadsBack = new bool[graph.Blocks.Length];
    private readonly bool[] _inLoop = new bool[graph.Blocks.Length];

    private void CollectLoops()
    {
        foreach (var block in graph.Blocks)
        {
            _ends[block.Ordinal] = block.Ordinal;
            foreach (var branch in block.Predecessors)
            {
                _leadsBack[block.Ordinal] |= branch.Source.Ordinal >= block.Ordinal;
                _ends[block.Ordinal] = Math.Max(_ends[block.Ordinal], branch.Source.Ordinal);
            }
        }

        for (var first = graph.Blocks.Length - 1; first >= 0; first--)
        {
            // Loops that begin in another and end behind it, as goto makes them, end together.
            for (var i = first; _leadsBack[first] && i <= _ends[first]; i++)
            {
                _ends[first] = Math.Max(_ends[first], _ends[i]);
                _inLoop[i] = true;
            }
        }
    }

    /// <summary>Reads the blocks from one to another, and what loops among them as often as it takes.</summary>
    private void ReadBlocks(int first, int last, bool widens)
    {
        for (var block = first; block <= last; block = _ends[block] + 1)
        {
            if (_leadsBack[block])
            {
                ReadLoop(block, widens);
            }
            else
            {
                ReadBlock(graph.Blocks[block], widens);
            }
        }
    }

    private void ReadLoop(int first, bool widens)
    {
        var hasChangedAround = _hasChanged;
        var turn = 0;
        do
        {
            _hasChanged = false;
            var gives = widens || turn >= FirstWideningTurn || _turns[first] >= MaximumTurns;
            ReadBlock(graph.Blocks[first], gives);
            ReadBlocks(first + 1, _ends[first], gives);
            hasChangedAround |= _hasChanged;
        }
        while (_hasChanged && ++turn < MaximumTurns && ++_turns[first] < MaximumTurnsInAll);

        _hasChanged = hasChangedAround;
    }

    private void ReadBlock(BasicBlock block, bool widens)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (EntryState(block) is not { } state)
        {
            return;
        }

        if (_in[block.Ordinal] is { } before)
        {
            state = widens ? state.Widened(before) : state;
            if (_seen[block.Ordinal] == _replacements && before.IsSameAs(state))
            {
                return;
            }
        }

        _in[block.Ordinal] = state;
        Visit(block, state.Copy());
        _seen[block.Ordinal] = _replacements;
    }
}
