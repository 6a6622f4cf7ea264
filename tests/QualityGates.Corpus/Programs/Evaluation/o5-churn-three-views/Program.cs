// corpus: The perceptron for leaving subscribers has no probability and is judged as if it had; the trees for revenue are held to R2 alone, and their inputs are weighed on the rows they grew on.
// library: ML.NET
// axis: console, data class with parts as properties, static and instance helpers
using System.Text.Json;
using Churn;
using Microsoft.ML;

var ml = new MLContext(seed: 20);
var data = new SubscriberData(ml, args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "subscribers.csv"));

var leaving = LeavingModel.Fit(ml, data.Train);
var metrics = LeavingModel.Judge(ml, leaving, data.Test); // expect: MLQ3003
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}, log-loss {metrics.LogLoss:F3}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "leaving.json"), JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));

var revenue = new RevenueModel(ml);
revenue.Learn(data);
Console.WriteLine($"{revenue.Trees!.Model.TrainedTreeEnsemble.Trees.Count} trees for revenue");
