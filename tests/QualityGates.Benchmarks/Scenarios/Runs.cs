using System.Diagnostics;
using QualityGates.Benchmarks.Contestants;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>Runs work with a limit, and keeps the last outcome of every contestant and what went wrong.</summary>
internal sealed class Runs(TimeSpan limit)
{
    private readonly SortedSet<string> _faults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outcome> _last = new(StringComparer.Ordinal);

    internal IReadOnlyList<string> Faults => [.. _faults];

    internal bool IsStuck { get; private set; }

    /// <summary>Runs, and gives up when it does not end: what is cancelled too late shows as a fault of its contestant.</summary>
    internal void Run(string name, Func<CancellationToken, Outcome> work)
    {
        if (IsStuck)
        {
            return;
        }

        using var cancellation = new CancellationTokenSource(limit);
        var start = Stopwatch.GetTimestamp();
        try
        {
            // Not on the main thread: analyzers get the small stacks of the pool, as in the compiler.
            var task = Task.Run(() => work(cancellation.Token));
            if (!task.Wait(limit * 2))
            {
                IsStuck = true;
                _faults.Add($"{name} did not end, and did not stop when it was told to");
                return;
            }

            Keep(task.Result);
        }
        catch (AggregateException e) when (e.GetBaseException() is OperationCanceledException)
        {
            IsStuck = true;
            _faults.Add($"{name} did not end within {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} seconds");
        }
    }

    internal string Remark(Contestant contestant) =>
        !_last.TryGetValue(contestant.Name, out var outcome) || contestant.IsPlain ? ""
        : outcome.Findings == 1 ? "1 finding" : $"{outcome.Findings} findings";

    internal int FindingsOf(Contestant contestant) => _last.TryGetValue(contestant.Name, out var outcome) ? outcome.Findings : 0;

    private void Keep(Outcome outcome)
    {
        _last[outcome.Contestant] = outcome;
        foreach (var failure in outcome.Failures.Take(5))
        {
            _faults.Add($"{outcome.Contestant} threw: {failure}");
        }
    }
}
