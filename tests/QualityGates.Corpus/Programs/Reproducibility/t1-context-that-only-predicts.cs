// corpus: A context without a seed loads a model and predicts; the trainer of the same project has its seed from the settings.
// library: ML.NET
// axis: two classes, settings
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class TrainingSettings
{
    public int Seed { get; set; } = 42;
    public string DataFile { get; set; } = "";
    public string ModelFile { get; set; } = "";
}

public sealed class Observation
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = new float[6];
    [LoadColumn(6)] public float Label { get; set; }
}

public sealed class Estimate
{
    public float Score { get; set; }
}

public sealed class Trainer(TrainingSettings settings)
{
    public double Train()
    {
        var options = settings;
        var ml = new MLContext(options.Seed);
        var data = ml.Data.LoadFromTextFile<Observation>(options.DataFile, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Transforms.NormalizeMeanVariance("Features").Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        ml.Model.Save(model, data.Schema, options.ModelFile);
        return metrics.RootMeanSquaredError;
    }
}

public sealed class Predictor
{
    private readonly PredictionEngine<Observation, Estimate> _engine;

    public Predictor(TrainingSettings settings)
    {
        var ml = new MLContext();
        var model = ml.Model.Load(settings.ModelFile, out _);
        _engine = ml.Model.CreatePredictionEngine<Observation, Estimate>(model);
    }

    public float Predict(float[] features) => _engine.Predict(new Observation { Features = features }).Score;
}
