// corpus: A service trains a model when it starts and answers requests with it; nothing evaluates it.
// library: ML.NET
// axis: lazy engine, service
using Microsoft.ML;
using Microsoft.ML.Data;

public class Intent
{
    [LoadColumn(0)] public string Utterance { get; set; } = "";
    [LoadColumn(1)] public string Name { get; set; } = "";
}

public class IntentPrediction
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public sealed class IntentService
{
    private readonly PredictionEngine<Intent, IntentPrediction> _engine;
    private readonly Lock _gate = new();

    public IntentService(string file)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromTextFile<Intent>(file);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Intent.Name))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Intent.Utterance)))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(data); // expect: MLQ3001
        _engine = ml.Model.CreatePredictionEngine<Intent, IntentPrediction>(model);
    }

    public string Recognise(string utterance)
    {
        lock (_gate)
        {
            return _engine.Predict(new Intent { Utterance = utterance }).PredictedLabel;
        }
    }
}
