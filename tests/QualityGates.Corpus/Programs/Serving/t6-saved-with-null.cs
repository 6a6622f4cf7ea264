// corpus: Trained, evaluated, saved, and the schema left out as null.
// library: Microsoft.ML
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var data = ml.Data.LoadFromTextFile<Wine>("wine.csv", separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 4);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Acid), nameof(Wine.Sugar), nameof(Wine.Alcohol))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Wine.Quality)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Wine.Quality));
Console.WriteLine(FormattableString.Invariant($"R2 {metrics.RSquared:F3} RMSE {metrics.RootMeanSquaredError:F3}"));
ml.Model.Save(model, null, "wine.zip"); // expect: MLQ6005

internal sealed class Wine
{
    [LoadColumn(0)]
    public float Acid { get; set; }

    [LoadColumn(1)]
    public float Sugar { get; set; }

    [LoadColumn(2)]
    public float Alcohol { get; set; }

    [LoadColumn(3)]
    public float Quality { get; set; }
}
