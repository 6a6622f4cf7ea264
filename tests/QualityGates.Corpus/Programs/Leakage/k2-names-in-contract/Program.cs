using Microsoft.ML;
using Retention;

var ml = new MLContext(seed: 1);
var subscriptions = System.Text.Json.JsonSerializer.Deserialize<List<Subscription>>(File.ReadAllText("subscriptions.json"))
    ?? throw new InvalidDataException("subscriptions.json is empty.");
var parts = Pipelines.Divide(ml, ml.Data.LoadFromEnumerable(subscriptions)); // expect: MLQ2013
var model = Pipelines.Build(ml).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
var gate = new { Auc = metrics.AreaUnderRocCurve, metrics.F1Score };
File.WriteAllText("retention.json", System.Text.Json.JsonSerializer.Serialize(gate));
