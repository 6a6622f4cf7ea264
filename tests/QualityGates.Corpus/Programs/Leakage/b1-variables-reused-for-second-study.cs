// corpus: Two studies follow each other and reuse the variables of data, split and model; within each study the parts stay apart.
// library: ML.NET
// axis: reassigned locals, straight-line program in the style of a notebook
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 75);

// Red wine
IDataView data = ml.Data.LoadFromTextFile<Tasting>("red.csv", ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Acidity", "Sugar", "Alcohol").Append(ml.Regression.Trainers.FastTree("Quality"));
ITransformer model = pipeline.Fit(split.TrainSet);
var red = ml.Regression.Evaluate(model.Transform(split.TestSet), "Quality");

// White wine
data = ml.Data.LoadFromTextFile<Tasting>("white.csv", ';', hasHeader: true);
split = ml.Data.TrainTestSplit(data, testFraction: 0.3, seed: 2);
model = pipeline.Fit(split.TrainSet);
var white = ml.Regression.Evaluate(model.Transform(split.TestSet), "Quality");

Console.WriteLine($"red {red.MeanAbsoluteError:F2} ({red.RSquared:F2}), white {white.MeanAbsoluteError:F2} ({white.RSquared:F2})");
return Math.Max(red.MeanAbsoluteError, white.MeanAbsoluteError) < 0.6 ? 0 : 1;

internal sealed class Tasting
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Alcohol { get; set; }
    [LoadColumn(3)] public float Quality { get; set; }
}
