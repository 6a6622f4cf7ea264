// corpus: The variable first holds a model of all rows that only ranks columns by weight, then the model of the training rows, which is evaluated.
// library: ML.NET
// axis: reassigned local
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 33);
var rows = ml.Data.LoadFromTextFile<Crop>("crops.csv", ',', true);
var split = ml.Data.TrainTestSplit(rows, 0.25);
var trainer = ml.Regression.Trainers.LbfgsPoissonRegression();

var model = trainer.Fit(rows);
Console.WriteLine("weights of all rows: " + string.Join(' ', ((PoissonRegressionModelParameters)model.Model).Weights));

model = trainer.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
if (metrics.MeanAbsoluteError < 1.5 && metrics.RSquared > 0.4)
{
    ml.Model.Save(model, rows.Schema, "crops.zip");
}

public sealed class Crop
{
    [LoadColumn(0, 6), VectorType(7)] public float[] Features { get; set; } = [];
    [LoadColumn(7), ColumnName("Label")] public float Tonnes { get; set; }
}
