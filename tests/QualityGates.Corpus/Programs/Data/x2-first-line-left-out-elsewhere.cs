// corpus: Who counts the complete lines of the file of goats leaves its first line out; who loads it takes that line for a goat.
// library: ML.NET
// axis: Skip(1) in another method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Goats;

public sealed class Goat
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Fodder { get; set; }

    [LoadColumn(2)] public float Milk { get; set; }
}

public sealed class GoatReport
{
    private readonly string _source = Path.Combine(AppContext.BaseDirectory, "data", "goats.csv");

    public string Text()
    {
        var (mae, rmse) = Errors();
        return $"{Complete()} goats, off by {mae:F2} litres, RMSE {rmse:F2}";
    }

    private int Complete()
    {
        var complete = 0;
        foreach (var line in File.ReadLines(_source).Skip(1))
        {
            if (line.Split(',').All(cell => cell.Length > 0))
            {
                complete++;
            }
        }

        return complete;
    }

    private (double Mae, double Rmse) Errors()
    {
        var ml = new MLContext(seed: 18);
        var goats = ml.Data.LoadFromTextFile<Goat>(_source, separatorChar: ','); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(goats, testFraction: 0.2, seed: 18);
        var model = ml.Transforms.Concatenate("Features", nameof(Goat.Age), nameof(Goat.Fodder))
            .Append(ml.Regression.Trainers.FastTree(nameof(Goat.Milk)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Goat.Milk));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
