// corpus: A linear learner reads the text file in every pass; elsewhere the checkpoint stands behind the trainer, where nobody reads it again.
// library: ML.NET
// axis: helper method, chained call
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var rows = ml.Data.LoadFromTextFile<Click>("clicks.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.1);

var linear = Prepare()
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Click.Clicked))); // expect: MLQ6008
var averaged = Prepare()
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Click.Clicked)))
    .AppendCacheCheckpoint(ml); // expect: MLQ6008

Report("linear", linear.Fit(parts.TrainSet));
Report("averaged", averaged.Fit(parts.TrainSet));

IEstimator<ITransformer> Prepare() => ml.Transforms.Text.FeaturizeText("Words", nameof(Click.Title))
    .Append(ml.Transforms.NormalizeMinMax("Place", nameof(Click.Position)))
    .Append(ml.Transforms.Concatenate("Features", "Words", "Place"));

void Report(string name, ITransformer model)
{
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Click.Clicked));
    File.WriteAllText(name + ".json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    ml.Model.Save(model, rows.Schema, name + ".zip");
}

internal sealed class Click
{
    [LoadColumn(0)] public string Title { get; set; } = "";
    [LoadColumn(1)] public float Position { get; set; }
    [LoadColumn(2)] public bool Clicked { get; set; }
}
