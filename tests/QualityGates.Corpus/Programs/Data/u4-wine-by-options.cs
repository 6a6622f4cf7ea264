// corpus: Wines are rated by a trainer that wants scaled features and gets them; where the files are, the environment says.
// library: ML.NET
// axis: folder from the environment, right
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = Environment.GetEnvironmentVariable("WINE_FOLDER") ?? AppContext.BaseDirectory;
var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Wine>(Path.Combine(folder, "winequality.csv"), separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.Regression.Trainers.Sdca(new Microsoft.ML.Trainers.SdcaRegressionTrainer.Options { LabelColumnName = nameof(Wine.Quality), NumberOfThreads = 1 }));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Wine.Quality));
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));
ml.Model.Save(model, rows.Schema, Path.Combine(folder, "wine.zip"));

public sealed class Wine
{
    [LoadColumn(0)]
    public float Acidity { get; set; }

    [LoadColumn(3)]
    public float Sugar { get; set; }

    [LoadColumn(10)]
    public float Alcohol { get; set; }

    [LoadColumn(11)]
    public float Quality { get; set; }
}
