// corpus: An endpoint trains what a setting asks for and evaluates each by its task, but the forest among them gives no probabilities.
// library: ML.NET, ASP.NET Core
// axis: minimal API, method per task
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;
using Microsoft.ML.Data;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/train/churn", (string file) => Churn(file));
app.Run();

static double Churn(string file)
{
    var ml = new MLContext(seed: 1);
    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(Path.GetFileName(file)), testFraction: 0.2);
    var forest = ml.BinaryClassification.Trainers.FastForest("Left", numberOfTrees: 200);
    var model = ml.Transforms.NormalizeMinMax("Features").Append(forest).Fit(split.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Left"); // expect: MLQ3003
    return metrics.F1Score;
}
