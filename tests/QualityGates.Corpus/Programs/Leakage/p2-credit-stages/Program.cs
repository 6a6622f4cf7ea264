// corpus: Stages hand a record on: rows, their parts, the preparation learned from the train part, the model, the figures of the test part.
// library: ML.NET
// axis: records, generic stages, async, several files
using Credit;
using Microsoft.ML;

var ml = new MLContext(seed: 14);
var run = await new LoadStage(ml, "credit.csv")
    .Then(new DivideStage(ml))
    .Then(new PrepareStage(ml))
    .Then(new TrainStage(ml))
    .ExecuteAsync(new Unit());
Console.WriteLine($"AUC {run.Metrics.AreaUnderRocCurve:F3}, F1 {run.Metrics.F1Score:F3}");
ml.Model.Save(run.Model, run.Schema, "credit.zip");
