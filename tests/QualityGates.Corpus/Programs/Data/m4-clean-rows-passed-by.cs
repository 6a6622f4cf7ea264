// corpus: One object serves all rows, and of each row only values are taken: summed, written, copied to records, given to a sink that keeps numbers.
// library: ML.NET
// axis: interface of a sink, records, async writing
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var scored = ml.Model.Load("routes.zip", out _).Transform(ml.Data.LoadFromTextFile<Leg>("legs.tsv", hasHeader: true));
var rows = ml.Data.CreateEnumerable<Guess>(scored, reuseRowObject: true);
ISink sink = new Totals();
await using (var writer = new StreamWriter("legs.csv"))
{
    foreach (var guess in rows)
    {
        sink.Take(guess);
        await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{guess.Route},{guess.Score}"));
    }
}

var first = rows.First();
var kept = rows.Select(static guess => new Kept(guess.Route, guess.Score)).OrderBy(static k => k.Score).ToList();
var longest = ml.Data.CreateEnumerable<Guess>(scored, reuseRowObject: false).MaxBy(static guess => guess.Score);
File.WriteAllText("legs.json", JsonSerializer.Serialize(new { kept, first.Route, longest, sink.Summary }));

internal interface ISink
{
    IReadOnlyDictionary<string, float> Summary { get; }

    void Take(Guess guess);
}

internal sealed class Totals : ISink
{
    private readonly SortedDictionary<string, float> _sums = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, float> Summary => _sums;

    public void Take(Guess guess) => _sums[guess.Route] = _sums.GetValueOrDefault(guess.Route) + guess.Score;
}

internal sealed record Kept(string Route, float Score);

internal sealed class Guess
{
    public string Route { get; set; } = "";

    public float Score { get; set; }
}

internal sealed class Leg
{
    [LoadColumn(0)] public string Route { get; set; } = "";

    [LoadColumn(1)] public float Length { get; set; }
}
