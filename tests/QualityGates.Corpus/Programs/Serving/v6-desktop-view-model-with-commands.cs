// corpus: A view model trains in the background, keeps the engine of the newest model and asks it when a command runs.
// library: ML.NET
// axis: view model, async
// scores: MLQ6003 MLQ6008
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Garden.Desktop;

public sealed class Plant
{
    [LoadColumn(0)] public float Water { get; set; }
    [LoadColumn(1)] public float Light { get; set; }
    [LoadColumn(2)] public float Growth { get; set; }
}

public sealed class Growth
{
    [ColumnName("Score")] public float Centimetres { get; set; }
}

public sealed class GardenViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 3);
    private PredictionEngine<Plant, Growth>? _engine;
    private string _answer = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Answer
    {
        get => _answer;
        private set
        {
            _answer = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Answer)));
        }
    }

    public async Task TrainAsync(string file)
    {
        var (model, quality) = await Task.Run(() => Train(file));
        _engine?.Dispose();
        _engine = _ml.Model.CreatePredictionEngine<Plant, Growth>(model);
        Answer = $"R² {quality:F2}";
    }

    public void Ask(float water, float light)
    {
        if (_engine is { } engine)
        {
            Answer = $"{engine.Predict(new Plant { Water = water, Light = light }).Centimetres:F1} cm";
        }
    }

    private (ITransformer Model, double Quality) Train(string file)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Plant>(file, separatorChar: ',', hasHeader: true), 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Plant.Water), nameof(Plant.Light))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Plant.Growth)))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Plant.Growth));
        return (model, metrics.RSquared);
    }
}
