// corpus: Two properties each split the rows anew with fractions of their own, so the training rows of one hold test rows of the other.
// library: ML.NET
// axis: expression-bodied properties
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 13);
var data = new Dataset(ml);
var model = ml.Transforms.Concatenate("Features", "Length", "Width").Append(ml.Regression.Trainers.FastTreeTweedie("Mass")).Fit(data.Training);
var metrics = ml.Regression.Evaluate(model.Transform(data.Testing), "Mass"); // expect: MLQ2004
File.WriteAllText("fish.txt", $"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F2}"); // expect: MLQ1008

internal sealed class Dataset(MLContext ml)
{
    private readonly IDataView _all = ml.Data.LoadFromTextFile<Fish>("fish.csv", ',', true);

    public IDataView Training => ml.Data.TrainTestSplit(_all, 0.2).TrainSet;

    public IDataView Testing => ml.Data.TrainTestSplit(_all, 0.3).TestSet;
}

internal sealed class Fish
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public float Mass { get; set; }
}
