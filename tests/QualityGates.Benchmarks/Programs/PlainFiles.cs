namespace QualityGates.Benchmarks.Programs;

/// <summary>Files without any ML library: what programs consist of besides.</summary>
internal static class PlainFiles
{
    /// <summary>Collects values and prints them.</summary>
    internal static string Report(string space, string name) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;

        namespace {{space}};

        public sealed class {{name}}Report
        {
            private readonly SortedDictionary<string, List<double>> _values = new(StringComparer.Ordinal);

            public int Count => _values.Values.Sum(values => values.Count);

            public void Add(string name, double value)
            {
                ArgumentException.ThrowIfNullOrEmpty(name);
                if (!_values.TryGetValue(name, out var values))
                {
                    values = [];
                    _values.Add(name, values);
                }

                values.Add(value);
            }

            public (double Mean, double Deviation) Summarise(string name)
            {
                var values = _values[name];
                var mean = values.Average();
                var squares = values.Sum(value => (value - mean) * (value - mean));
                return (mean, values.Count < 2 ? 0 : Math.Sqrt(squares / (values.Count - 1)));
            }

            public string Render()
            {
                var text = new StringBuilder();
                var width = _values.Count == 0 ? 0 : _values.Keys.Max(key => key.Length);
                foreach (var (name, values) in _values)
                {
                    var (mean, deviation) = Summarise(name);
                    text.Append(name.PadRight(width)).Append(' ');
                    text.Append(mean.ToString("F4", CultureInfo.InvariantCulture));
                    if (values.Count > 1)
                    {
                        text.Append(" ± ").Append(deviation.ToString("F4", CultureInfo.InvariantCulture));
                    }

                    text.AppendLine();
                }

                return text.ToString();
            }

            public static {{name}}Report Parse(IEnumerable<string> lines)
            {
                var report = new {{name}}Report();
                var number = 0;
                foreach (var line in lines)
                {
                    number++;
                    var parts = line.Split(';', StringSplitOptions.TrimEntries);
                    if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                    {
                        throw new FormatException($"Line {number} is not 'name;value'.");
                    }

                    report.Add(parts[0], value);
                }

                return report;
            }
        }
        """;

    /// <summary>Keeps records by key, in memory and in a file.</summary>
    internal static string Store(string space, string name) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;

        namespace {{space}};

        public sealed record {{name}}(string Key, string Owner, decimal Amount, DateTimeOffset Created, {{name}}State State);

        public enum {{name}}State
        {
            Open,
            Paid,
            Closed,
        }

        public sealed class {{name}}Store(string path)
        {
            private readonly Dictionary<string, {{name}}> _byKey = new(StringComparer.Ordinal);
            private readonly SemaphoreSlim _gate = new(1, 1);

            public event EventHandler<{{name}}>? Changed;

            public async Task LoadAsync(CancellationToken cancellationToken)
            {
                await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
                try
                {
                    _byKey.Clear();
                    await using var stream = File.OpenRead(path);
                    await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable<{{name}}>(stream, cancellationToken: cancellationToken).ConfigureAwait(false))
                    {
                        if (item is not null)
                        {
                            _byKey[item.Key] = item;
                        }
                    }
                }
                finally
                {
                    _gate.Release();
                }
            }

            public bool TryFind(string key, out {{name}}? found) => _byKey.TryGetValue(key, out found);

            public void Put({{name}} item)
            {
                _byKey[item.Key] = item;
                Changed?.Invoke(this, item);
            }

            public IReadOnlyList<{{name}}> Of(string owner) =>
                [.. _byKey.Values.Where(item => item.Owner == owner).OrderByDescending(item => item.Created).ThenBy(item => item.Key, StringComparer.Ordinal)];

            public Dictionary<{{name}}State, decimal> Totals()
            {
                var totals = new Dictionary<{{name}}State, decimal>();
                foreach (var group in _byKey.Values.GroupBy(item => item.State))
                {
                    totals[group.Key] = group.Sum(item => item.Amount);
                }

                return totals;
            }

            public async Task SaveAsync(CancellationToken cancellationToken)
            {
                var temporary = path + ".new";
                await using (var stream = File.Create(temporary))
                {
                    await JsonSerializer.SerializeAsync(stream, _byKey.Values.ToList(), cancellationToken: cancellationToken).ConfigureAwait(false);
                }

                File.Move(temporary, path, overwrite: true);
            }
        }
        """;

    /// <summary>Rules of a business, with branches and patterns.</summary>
    internal static string Policy(string space, string name) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace {{space}};

        public interface I{{name}}Clock
        {
            DateTimeOffset Now { get; }
        }

        public sealed class {{name}}Policy
        {
            private readonly {{name}}Store _store;
            private readonly I{{name}}Clock _clock;

            public {{name}}Policy({{name}}Store store, I{{name}}Clock clock) => (_store, _clock) = (store, clock);

            public decimal Discount({{name}} item) => item switch
            {
                { State: {{name}}State.Closed } => 0m,
                { Amount: > 10_000m } => 0.1m,
                { Amount: > 1_000m, Owner.Length: > 0 } => 0.05m,
                _ when _clock.Now - item.Created > TimeSpan.FromDays(365) => 0.02m,
                _ => 0m,
            };

            public async Task<int> SettleAsync(string owner, CancellationToken cancellationToken)
            {
                var settled = 0;
                foreach (var item in _store.Of(owner))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (item.State != {{name}}State.Open)
                    {
                        continue;
                    }

                    var due = item.Amount * (1 - Discount(item));
                    try
                    {
                        await PayAsync(item.Key, due, cancellationToken).ConfigureAwait(false);
                        _store.Put(item with { State = {{name}}State.Paid });
                        settled++;
                    }
                    catch (TimeoutException) when (settled > 0)
                    {
                        break;
                    }
                }

                return settled;
            }

            private static async Task PayAsync(string key, decimal amount, CancellationToken cancellationToken)
            {
                for (var attempt = 1; ; attempt++)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(10 * attempt), cancellationToken).ConfigureAwait(false);
                    if (amount <= 0 || key.GetHashCode(StringComparison.Ordinal) % 7 != 0)
                    {
                        return;
                    }

                    if (attempt == 3)
                    {
                        throw new TimeoutException(key);
                    }
                }
            }

            public IEnumerable<string> Reminders(params string[] owners)
            {
                var late = from owner in owners
                           from item in _store.Of(owner)
                           where item.State == {{name}}State.Open && _clock.Now > item.Created.AddDays(30)
                           orderby item.Amount descending
                           select (owner, item.Amount);
                foreach (var (owner, amount) in late)
                {
                    yield return $"{owner}: {amount:F2} is due";
                }
            }
        }
        """;
}
