// corpus: Generators are made in loops, but each serves a whole pass, belongs to its turn, or gives the seed of something else.
// library: ML.NET
// axis: candidates in a loop, local function, generator for each repetition
using Microsoft.ML;

namespace Timber;

public sealed class Log
{
    public float Girth { get; set; }

    public float Length { get; set; }

    public float Moisture { get; set; }

    public float Price { get; set; }
}

public sealed record Repetition(int Leaves, int Turn, double MeanAbsoluteError, double RSquared);

public sealed class LogStudy(MLContext ml)
{
    public List<Repetition> Run(IReadOnlyList<Log> logs, int turns)
    {
        var cut = logs.Count * 3 / 4;
        var test = ml.Data.LoadFromEnumerable(logs.Skip(cut).ToList());
        var repetitions = new List<Repetition>();
        foreach (var leaves in new[] { 8, 16, 32 })
        {
            var random = new Random(9);
            var half = logs.Take(cut).Where(_ => random.NextDouble() < 0.5).ToList();
            repetitions.Add(Judge(half, test, leaves, turn: 0));
            for (var turn = 1; turn <= turns; turn++)
            {
                repetitions.Add(Judge(Drawn(logs.Take(cut).ToArray(), new Random(9 + turn)), test, leaves, turn));
            }
        }

        return repetitions;

        static List<Log> Drawn(Log[] logs, Random random)
        {
            var drawn = new List<Log>(logs.Length);
            for (var i = 0; i < logs.Length; i++)
            {
                drawn.Add(logs[random.Next(logs.Length)]);
            }

            return drawn;
        }
    }

    private Repetition Judge(List<Log> train, IDataView test, int leaves, int turn)
    {
        var seed = new Random(90 + turn).Next();
        var options = new Microsoft.ML.Trainers.FastTree.FastForestRegressionTrainer.Options
        {
            LabelColumnName = nameof(Log.Price),
            NumberOfLeaves = leaves,
            Seed = seed,
        };
        var model = ml.Transforms.Concatenate("Features", nameof(Log.Girth), nameof(Log.Length), nameof(Log.Moisture))
            .Append(ml.Regression.Trainers.FastForest(options))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Log.Price));
        return new Repetition(leaves, turn, metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
