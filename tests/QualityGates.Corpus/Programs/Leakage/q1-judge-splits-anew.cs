// corpus: The trainer keeps a fifth of the wines aside by one seed, and the judge takes three tenths of all of them by another.
// library: ML.NET
// axis: two classes
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var wines = ml.Data.LoadFromTextFile<Wine>(args[0], separatorChar: ';', hasHeader: true);
var model = new WineTrainer(ml).Train(wines);
var verdict = new WineJudge(ml).Judge(model, wines); // expect: MLQ2004
File.WriteAllText("wine-metrics.json", JsonSerializer.Serialize(verdict));

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }

    [LoadColumn(1)] public float Sugar { get; set; }

    [LoadColumn(2)] public float Alcohol { get; set; }

    [LoadColumn(3)] public float Quality { get; set; }
}

internal sealed record Verdict(double Mae, double Rmse);

internal sealed class WineTrainer(MLContext ml)
{
    public ITransformer Train(IDataView wines)
    {
        var parts = ml.Data.TrainTestSplit(wines, testFraction: 0.2, seed: 100);
        return ml.Transforms.Concatenate("Features", "Acidity", "Sugar", "Alcohol")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Quality", numberOfLeaves: 12))
            .Fit(parts.TrainSet);
    }
}

internal sealed class WineJudge(MLContext ml)
{
    public Verdict Judge(ITransformer model, IDataView wines)
    {
        var parts = ml.Data.TrainTestSplit(wines, testFraction: 0.3, seed: 7);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Quality");
        return new Verdict(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
