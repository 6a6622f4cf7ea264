// corpus: Daily prices of a share are cross-validated in random folds.
// library: ML.NET
// axis: LoadFromEnumerable of records, interface
using Microsoft.ML;

public sealed class DailyPrice
{
    public DateTime Date { get; set; }
    public float Open { get; set; }
    public float Volume { get; set; }
    public float Close { get; set; }
}

public static class ShareModel
{
    public static double Validate(IEnumerable<DailyPrice> prices)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(prices.ToList());
        var pipeline = ml.Transforms.Concatenate("Features", nameof(DailyPrice.Open), nameof(DailyPrice.Volume))
            .Append(ml.Regression.Trainers.LightGbm(labelColumnName: nameof(DailyPrice.Close)));
        var folds = ml.Regression.CrossValidate(data, pipeline, 5, nameof(DailyPrice.Close)); // expect: MLQ2009
        return folds.Average(fold => fold.Metrics.MeanAbsoluteError);
    }
}
