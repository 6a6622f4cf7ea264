// corpus: Explore fits a scaler on data and prints the result; Train has locals of the same names that hold other rows. Only names are shared.
// library: ML.NET
// axis: equal local names
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Houses;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 2);
        Explore(ml);
        Console.WriteLine(Train(ml) ? "ok" : "not ok");
    }

    private static void Explore(MLContext ml)
    {
        var data = ml.Data.LoadFromTextFile<House>("sample.csv", ',', hasHeader: true);
        var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(data);
        var scaled = scaler.Transform(data);
        foreach (var row in scaled.Preview(maxRows: 5).RowView)
        {
            Console.WriteLine(string.Join(' ', row.Values.Select(value => value.Value)));
        }
    }

    private static bool Train(MLContext ml)
    {
        var data = ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true);
        var scaled = ml.Data.TrainTestSplit(data, testFraction: 0.2);
        var scaler = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.LbfgsPoissonRegression());
        var model = scaler.Fit(scaled.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(scaled.TestSet));
        return metrics.RSquared > 0.6 && metrics.MeanAbsoluteError < 20_000;
    }
}

public sealed class House
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = [];
    [LoadColumn(6), ColumnName("Label")] public float Price { get; set; }
}
