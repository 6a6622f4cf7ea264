// corpus: An export asks a predictor class for each row of a data set; rows are shown by a preview on the way.
// library: ML.NET
// axis: helper in another class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

internal sealed class Bottle
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Alcohol { get; set; }
}

internal sealed class Quality
{
    public float Score { get; set; }
}

internal sealed class Predictor(MLContext ml, ITransformer model)
{
    private readonly PredictionEngine<Bottle, Quality> _engine = ml.Model.CreatePredictionEngine<Bottle, Quality>(model);

    public float Of(Bottle bottle) => _engine.Predict(bottle).Score; // expect: MLQ6003
}

internal static class Export
{
    private static void Main()
    {
        var ml = new MLContext(seed: 2);
        var model = ml.Model.Load("wine.zip", out _);
        var bottles = ml.Data.LoadFromTextFile<Bottle>("bottles.csv", separatorChar: ';', hasHeader: true);
        Console.WriteLine(bottles.Preview(5).RowView.Length); // expect: MLQ6009
        var predictor = new Predictor(ml, model);
        var qualities = from bottle in ml.Data.CreateEnumerable<Bottle>(bottles, reuseRowObject: false)
                        select predictor.Of(bottle);
        File.WriteAllLines("qualities.txt", qualities.Select(quality => quality.ToString("F2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
