using System.Diagnostics;
using System.Globalization;

namespace QualityGates.Tool;

/// <summary>One line on the console that says how far a long run is; nothing where no person watches, and nothing on short runs.</summary>
internal sealed class ProgressLine(TextWriter error) : IDisposable
{
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(0.5);

    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceStart = Stopwatch.StartNew();
    private readonly bool _isWatched = !Console.IsErrorRedirected;
    private TimeSpan _last;
    private int _length;

    /// <summary>What is being done, and which share of it, 0 to 1, is.</summary>
    public void Show(string what, double share)
    {
        if (!_isWatched || _sinceStart.Elapsed < Before)
        {
            return;
        }

        lock (_lock)
        {
            if (_sinceStart.Elapsed - _last < Between)
            {
                return;
            }

            _last = _sinceStart.Elapsed;
            Replace(what + ": " + share.ToString("P0", CultureInfo.InvariantCulture));
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            Replace("");
        }
    }

    public void Dispose() => Clear();

    private void Replace(string text)
    {
        if (_length > 0 || text.Length > 0)
        {
            error.Write("\r" + text.PadRight(_length) + (text.Length == 0 ? "\r" : ""));
            _length = text.Length;
        }
    }
}
