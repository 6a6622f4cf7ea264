// corpus: Every property is made: by the trainer, by a mapping after it, by a copy, or it is an input that passes through; one is left out on purpose.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var data = ml.Data.LoadFromTextFile<Bean>("beans.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(data, 0.3);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Key", nameof(Bean.Kind))
    .Append(ml.Transforms.Concatenate("Features", nameof(Bean.Area), nameof(Bean.Round)))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Key"))
    .Append(ml.Transforms.Conversion.MapKeyToValue("KindFound", "PredictedLabel"))
    .Append(ml.Transforms.CopyColumns("Scores", "Score"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Key");
Console.WriteLine($"{metrics.MacroAccuracy} {metrics.LogLoss}");
using var engine = ml.Model.CreatePredictionEngine<Bean, Found>(model);
var found = engine.Predict(new Bean { Area = 2, Round = 0.5f });
Console.WriteLine(found.KindFound + found.Scores.Max() + found.Area);

class Bean
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Round { get; set; }

    [LoadColumn(2)]
    public string Kind { get; set; } = "";
}

class Found
{
    public string KindFound { get; set; } = "";
    public float[] Scores { get; set; } = [];
    public float Area { get; set; }

    [NoColumn]
    public float Best => Scores.Max();
}
