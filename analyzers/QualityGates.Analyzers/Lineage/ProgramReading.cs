using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// All methods of a program, each read once. Whoever asks while others are reading takes a share: a thread that only waited would be lost to the
/// compiler, and one that read everything for itself would do the work twice.
/// </summary>
internal sealed class ProgramReading(LineageModel lineage)
{
    // Nobody wakes who waits when his own request is called off.
    private const int MillisecondsBetweenLooks = 50;

    private readonly object _gate = new();
    private readonly Stack<int> _left = new();
    private ImmutableArray<IMethodSymbol> _declared;
    private MethodLineage[][] _read = [];
    private int _unread;
    private ImmutableArray<MethodLineage> _all;

    /// <summary>The methods that are of interest, with the lambdas and local functions in them: by path of the file, then in source order.</summary>
    internal ImmutableArray<MethodLineage> All(CancellationToken cancellationToken)
    {
        while (true)
        {
            int next;
            lock (_gate)
            {
                Begin(cancellationToken);
                while (_left.Count == 0 && _all.IsDefault)
                {
                    Monitor.Wait(_gate, MillisecondsBetweenLooks);
                    cancellationToken.ThrowIfCancellationRequested();
                }

                if (!_all.IsDefault)
                {
                    return _all;
                }

                next = _left.Pop();
            }

            Read(next, cancellationToken);
        }
    }

    private void Begin(CancellationToken cancellationToken)
    {
        if (_declared.IsDefault)
        {
            ImmutableArray<IMethodSymbol> declared = [.. lineage.References.Declared(lineage.Interest.Includes, cancellationToken)];
            _read = new MethodLineage[declared.Length][];
            _unread = declared.Length;
            for (var i = declared.Length - 1; i >= 0; i--)
            {
                _left.Push(i);
            }

            _declared = declared;
            End();
        }
    }

    private void Read(int index, CancellationToken cancellationToken)
    {
        MethodLineage[]? read = null;
        try
        {
            var declared = _declared[index];
            read = lineage.LibraryUse.Of(declared, cancellationToken)
                ? [.. lineage.WithNested(declared, cancellationToken).Select(method => lineage.Read(method, cancellationToken))]
                : [];
        }
        finally
        {
            lock (_gate)
            {
                if (read is null)
                {
                    _left.Push(index); // Called off: for the next who asks.
                }
                else
                {
                    _read[index] = read;
                    _unread--;
                    End();
                }

                Monitor.PulseAll(_gate);
            }
        }
    }

    private void End()
    {
        if (_unread == 0)
        {
            _all = [.. _read.SelectMany(static methods => methods).Distinct()];
        }
    }
}
