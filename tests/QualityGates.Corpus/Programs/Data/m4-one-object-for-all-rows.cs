// corpus: Predictions are streamed in one object, and the object is kept: in a list, sorted, grouped, and in a queue of a class.
// library: ML.NET
// axis: generic repository, LINQ, closure
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Routes;

internal sealed class Guess
{
    public string Route { get; set; } = "";

    public float Score { get; set; }
}

internal sealed class GuessStore
{
    private readonly List<Guess> _kept = [];

    public int Count => _kept.Count;

    public void Keep(Guess guess) => _kept.Add(guess);
}

internal sealed class Predictions(MLContext ml, IDataView scored)
{
    private IEnumerable<Guess> Rows => ml.Data.CreateEnumerable<Guess>(scored, reuseRowObject: true);

    public Guess[] Worst() => Rows.OrderByDescending(static guess => guess.Score).Take(10).ToArray(); // expect: MLQ4009

    public Dictionary<string, List<Guess>> ByRoute() => Rows.GroupBy(static guess => guess.Route).ToDictionary(static g => g.Key, static g => g.ToList()); // expect: MLQ4009

    public GuessStore Stored()
    {
        var store = new GuessStore();
        foreach (var guess in Rows) // expect: MLQ4009
        {
            store.Keep(guess);
        }

        return store;
    }

    public double Mean() => Rows.Average(static guess => guess.Score);

    public float[] Scores() => Rows.Select(static guess => guess.Score).ToArray();
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext();
        var model = ml.Model.Load("routes.zip", out _);
        var predictions = new Predictions(ml, model.Transform(ml.Data.LoadFromTextFile<Leg>("legs.tsv", hasHeader: true)));
        File.WriteAllText("legs.json", JsonSerializer.Serialize(new
        {
            worst = predictions.Worst(),
            routes = predictions.ByRoute(),
            stored = predictions.Stored().Count,
            mean = predictions.Mean(),
            scores = predictions.Scores(),
        }));
    }
}

internal sealed class Leg
{
    [LoadColumn(0)] public string Route { get; set; } = "";

    [LoadColumn(1)] public float Length { get; set; }
}
