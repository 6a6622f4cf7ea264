// corpus: A sales forecast follows the official sample: metrics go to a console helper and nowhere else, then the model is saved.
// library: ML.NET
// axis: helper in another file
using Common;
using Microsoft.ML;
using Microsoft.ML.Data;

ConsoleHelper.ConsoleWriteHeader("Forecast DEMO - training");
var mlContext = new MLContext(seed: 1);
var data = mlContext.Data.LoadFromTextFile<ProductData>("products.stats.csv", hasHeader: true, separatorChar: ',');
var split = mlContext.Data.TrainTestSplit(data, testFraction: 0.2);

var trainer = mlContext.Regression.Trainers.FastTreeTweedie(labelColumnName: "Label", featureColumnName: "Features");
var trainingPipeline = mlContext.Transforms.Concatenate("NumFeatures", nameof(ProductData.Month), nameof(ProductData.Units), nameof(ProductData.Prev))
    .Append(mlContext.Transforms.Categorical.OneHotEncoding("CatFeatures", nameof(ProductData.ProductId)))
    .Append(mlContext.Transforms.Concatenate("Features", "NumFeatures", "CatFeatures"))
    .Append(mlContext.Transforms.CopyColumns("Label", nameof(ProductData.Next)))
    .Append(trainer);

ConsoleHelper.ConsoleWriteHeader("Training the model");
var model = trainingPipeline.Fit(split.TrainSet);
var metrics = mlContext.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Label", scoreColumnName: "Score"); // expect: MLQ3008
ConsoleHelper.PrintRegressionMetrics(trainer.ToString()!, metrics);
mlContext.Model.Save(model, data.Schema, "product_month_fastTreeTweedie.zip");

public class ProductData
{
    [LoadColumn(0)] public float Next;
    [LoadColumn(1)] public string ProductId = "";
    [LoadColumn(2)] public float Month;
    [LoadColumn(3)] public float Units;
    [LoadColumn(4)] public float Prev;
}
