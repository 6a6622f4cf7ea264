// corpus: A series is cut at one place, windows slide over the part before it, and lags look back only.
// library: ML.NET
// axis: loops over positions, look-alikes of leaks
// scores: MLQ2009
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class LagRow
{
    public float Lag1 { get; set; }
    public float Lag7 { get; set; }
    public float Label { get; set; }
}

public static class DemandModel
{
    private const float Largest = 5000f;

    public static double Run(float[] demand)
    {
        var ml = new MLContext(seed: 2);
        var rows = new List<LagRow>();
        for (var day = 7; day < demand.Length; day++)
        {
            rows.Add(new LagRow { Lag1 = demand[day - 1] / Largest, Lag7 = demand[day - 7] / Largest, Label = demand[day] });
        }

        var cut = rows.Count - 90;
        var train = ml.Data.LoadFromEnumerable(rows.Take(cut).ToList());
        var test = ml.Data.LoadFromEnumerable(rows.Skip(cut).ToList());
        var model = ml.Transforms.Concatenate("Features", nameof(LagRow.Lag1), nameof(LagRow.Lag7))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test)).MeanAbsoluteError;
    }
}
