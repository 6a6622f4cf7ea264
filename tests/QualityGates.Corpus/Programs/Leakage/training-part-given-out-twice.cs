// corpus: A method with two out parameters gives out the training part twice, the second time shuffled, which changes the order and not the rows.
// library: ML.NET
// axis: out parameters
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
Divide(ml.Data.LoadFromTextFile<Song>("songs.csv", ',', true), out var train, out var test);

var trainer = ml.Regression.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options
{
    LabelColumnName = nameof(Song.Year),
    FeatureColumnName = nameof(Song.Timbre),
    NumberOfLeaves = 31,
});
var model = trainer.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Song.Year)); // expect: MLQ2003
File.WriteAllText("songs.md", $"RMSE {metrics.RootMeanSquaredError:F2}, R² {metrics.RSquared:F2}");

void Divide(IDataView songs, out IDataView first, out IDataView second)
{
    var parts = ml.Data.TrainTestSplit(songs, testFraction: 0.1);
    first = parts.TrainSet;
    second = ml.Data.ShuffleRows(parts.TrainSet);
}

public sealed class Song
{
    [LoadColumn(0)] public float Year { get; set; }
    [LoadColumn(1, 12), VectorType(12)] public float[] Timbre { get; set; } = [];
}
