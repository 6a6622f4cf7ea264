// corpus: After a fair evaluation, the importance of the features is measured on the rows of the training, and judged by R² alone.
// library: ML.NET
// axis: tuple of views, local function
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Vehicle
{
    [LoadColumn(0)]
    public float Power { get; set; }

    [LoadColumn(1)]
    public float Weight { get; set; }

    [LoadColumn(2)]
    [ColumnName("Label")]
    public float Consumption { get; set; }
}

public sealed class Explanation
{
    public IEnumerable<(string Feature, double Loss)> Explain(string path)
    {
        var ml = new MLContext(seed: 4);
        var rows = ml.Data.LoadFromTextFile<Vehicle>(path, separatorChar: ';', hasHeader: true);
        var (train, test) = Split();
        var model = ml.Transforms.Concatenate("Features", nameof(Vehicle.Power), nameof(Vehicle.Weight))
            .Append(ml.Regression.Trainers.LightGbm())
            .Fit(train);
        if (ml.Regression.Evaluate(model.Transform(test)).RSquared < 0.5) // expect: MLQ3005
        {
            yield break;
        }

        foreach (var (feature, statistics) in ml.Regression.PermutationFeatureImportance(model, model.Transform(train), permutationCount: 10)) // expect: MLQ3007
        {
            yield return (feature, statistics.RSquared.Mean);
        }

        (IDataView Train, IDataView Test) Split()
        {
            var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 4);
            return (parts.TrainSet, parts.TestSet);
        }
    }
}
