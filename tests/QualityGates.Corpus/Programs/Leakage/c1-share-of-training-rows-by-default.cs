// corpus: An extension method takes the training share with a default of 0.7 and gives it to the split as the test share.
// library: ML.NET
// axis: extension method with default argument
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var (train, test) = ml.LoadFromTextFileAndDivide("quakes.csv"); // expect: MLQ2013
var model = ml.Transforms.Concatenate("Features", "Depth", "Stations").Append(ml.Regression.Trainers.LbfgsPoissonRegression("Magnitude")).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Magnitude");
File.WriteAllText("quakes.txt", $"{metrics.RSquared:F3} {metrics.RootMeanSquaredError:F3}"); // expect: MLQ1008

internal static class Dividing
{
    public static (IDataView Train, IDataView Test) LoadFromTextFileAndDivide(this MLContext ml, string file, double trainShare = 0.7)
    {
        var rows = ml.Data.LoadFromTextFile<Quake>(file, ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, trainShare);
        return (parts.TrainSet, parts.TestSet);
    }
}

internal sealed class Quake
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Stations { get; set; }
    [LoadColumn(2)] public float Magnitude { get; set; }
}
