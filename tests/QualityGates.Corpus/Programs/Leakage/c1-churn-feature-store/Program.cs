// corpus: A feature store encodes and scales the whole file before the program splits what it gives back.
// library: ML.NET
// axis: helper class in another file, expression-bodied constructor
using System.Text.Json;
using Churn.Features;
using Microsoft.ML;

var context = new MLContext(seed: 11);
var store = new FeatureStore(context);
var prepared = store.Prepared("subscribers.csv"); // expect: MLQ2001
var parts = context.Data.TrainTestSplit(prepared, testFraction: 0.25);

var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Subscriber.Churned));
var model = trainer.Fit(parts.TrainSet);
var quality = context.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Subscriber.Churned));

File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { quality.AreaUnderRocCurve, quality.F1Score }));
