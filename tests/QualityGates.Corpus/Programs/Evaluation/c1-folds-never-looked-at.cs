// corpus: Cross-validation runs, its folds stay in a variable that nobody reads, and the model is saved.
// library: ML.NET
// axis: unused local in a try block
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var data = ml.Data.LoadFromTextFile<Plot>("plots.csv", ',', true);
var pipeline = ml.Transforms.Concatenate("Features", "Slope", "Light").Append(ml.Regression.Trainers.LbfgsPoissonRegression("Trees"));
try
{
    var folds = ml.Regression.CrossValidate(data, pipeline, numberOfFolds: 10, labelColumnName: "Trees"); // expect: MLQ3002
    ml.Model.Save(pipeline.Fit(data), data.Schema, "plots.zip");
}
catch (IOException broken)
{
    Console.Error.WriteLine(broken.Message);
}

internal sealed class Plot
{
    [LoadColumn(0)] public float Slope { get; set; }
    [LoadColumn(1)] public float Light { get; set; }
    [LoadColumn(2)] public float Trees { get; set; }
}
