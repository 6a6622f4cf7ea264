// corpus: A search over a pipeline is set up with all nights of a hotel, which it divides into folds; the model it gives back is judged on a part of them.
// library: AutoML
// axis: tuple
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var (nights, judged) = Loaded(args[0]);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("Season")
    .Append(ml.Transforms.Concatenate("Features", "Season", "Guests", "Lead"))
    .Append(ml.Auto().Regression(labelColumnName: "Rate", useSdca: false, useLbfgsPoissonRegression: false));
var experiment = ml.Auto().CreateExperiment();
experiment.SetPipeline(pipeline);
experiment.SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: "Rate");
experiment.SetTrainingTimeInSeconds(180);
experiment.SetDataset(nights, fold: 5); // expect: MLQ2015

var best = experiment.Run();
var metrics = ml.Regression.Evaluate(best.Model.Transform(judged), labelColumnName: "Rate");
Console.WriteLine($"searched to {best.Metric:F2}, off by {metrics.MeanAbsoluteError:F2}");
File.WriteAllText("hotel.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

(IDataView All, IDataView Judged) Loaded(string path)
{
    var all = ml.Data.LoadFromTextFile<Night>(path, separatorChar: ',', hasHeader: true);
    return (all, ml.Data.TrainTestSplit(all, testFraction: 0.15, seed: 3).TestSet);
}

internal sealed class Night
{
    [LoadColumn(0)]
    public string Season { get; set; } = "";

    [LoadColumn(1)]
    public float Guests { get; set; }

    [LoadColumn(2)]
    public float Lead { get; set; }

    [LoadColumn(3)]
    public float Rate { get; set; }
}
