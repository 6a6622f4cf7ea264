// corpus: A mapping numbers the rows with a counter of the program: each pass over the data goes on counting where the last one ended.
// library: ML.NET
// axis: captured local, local function
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var position = 0;

void Number(Sample sample, Numbered numbered)
{
    position++;
    numbered.Position = position;
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sample>("samples.tsv", hasHeader: true), testFraction: 0.2);
var pipeline = ml.Transforms.CustomMapping<Sample, Numbered>(Number, contractName: null) // expect: MLQ6010
    .Append(ml.Transforms.Concatenate("Features", "Value", "Position"))
    .Append(ml.Regression.Trainers.FastTree("Target"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Target");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F3}, RMSE {metrics.RootMeanSquaredError:F3}");

internal sealed class Sample
{
    [LoadColumn(0)]
    public float Value { get; set; }

    [LoadColumn(1)]
    public float Target { get; set; }
}

internal sealed class Numbered
{
    public float Position { get; set; }
}
