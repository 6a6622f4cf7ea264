// corpus: The division of market stalls is repeated with seven seeds; each repetition learns and judges on the two parts of its own division.
// library: ML.NET
// axis: repetition
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var stalls = ml.Data.LoadFromTextFile<Stall>(args[0], separatorChar: ',', hasHeader: true);
var runs = Enumerable.Range(1, 7).Select(seed => new Repetition(ml, stalls, seed)).ToList();

var scores = runs.Select(run => run.Measure()).ToList();
Show("R2", scores.Select(score => score.RSquared));
Show("MAE", scores.Select(score => score.MeanAbsoluteError));
Show("RMSE", scores.Select(score => score.RootMeanSquaredError));

static void Show(string name, IEnumerable<double> values)
{
    var sorted = values.Order().ToArray();
    Console.WriteLine($"{name,-5} median {sorted[sorted.Length / 2]:F3}, from {sorted[0]:F3} to {sorted[^1]:F3}");
}

internal sealed class Repetition(MLContext ml, IDataView rows, int seed)
{
    private readonly DataOperationsCatalog.TrainTestData _parts = ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: seed);

    public RegressionMetrics Measure()
    {
        var model = Learn(_parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(_parts.TestSet), nameof(Stall.Takings));
    }

    private ITransformer Learn(IDataView learned) =>
        ml.Transforms.Concatenate("Features", nameof(Stall.Width), nameof(Stall.Corner), nameof(Stall.Sun))
            .Append(ml.Regression.Trainers.FastForest(nameof(Stall.Takings), numberOfTrees: 150))
            .Fit(learned);
}

internal sealed class Stall
{
    [LoadColumn(0)] public float Width { get; set; }

    [LoadColumn(1)] public float Corner { get; set; }

    [LoadColumn(2)] public float Sun { get; set; }

    [LoadColumn(3)] public float Takings { get; set; }
}
