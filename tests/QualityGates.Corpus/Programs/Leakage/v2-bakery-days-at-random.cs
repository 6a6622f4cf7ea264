// corpus: Days with their date are divided at random, although tomorrow's sales are what the model is for.
// library: ML.NET
// axis: plain, DateTime
using Microsoft.ML;
using Microsoft.ML.Data;

namespace BakerySales;

public sealed class SalesDay
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Holiday { get; set; }
    [LoadColumn(3)] public float Sold { get; set; }
}

public sealed class SalesTrainer(MLContext ml)
{
    public RegressionMetrics Train(string path)
    {
        var days = ml.Data.LoadFromTextFile<SalesDay>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(days, testFraction: 0.2); // expect: MLQ2009
        var pipeline = ml.Transforms.Concatenate("Features", "Temperature", "Holiday").Append(ml.Regression.Trainers.FastTree("Sold"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Sold");
    }
}
