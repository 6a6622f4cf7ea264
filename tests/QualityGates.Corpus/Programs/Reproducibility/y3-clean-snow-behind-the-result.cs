// corpus: A view model lets flakes fall at random behind the answer of a loaded avalanche model; the flakes are moved and nothing learns from them, which is right.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Avalanches;

public sealed class Slope
{
    public float Steepness { get; set; }

    public float FreshSnow { get; set; }

    public float Wind { get; set; }
}

public sealed class Danger
{
    [ColumnName("PredictedLabel")]
    public bool Slides { get; set; }

    public float Probability { get; set; }
}

public sealed class Flake
{
    public double X { get; set; }

    public double Y { get; set; }

    public double Speed { get; set; }
}

public sealed class SlopeViewModel : INotifyPropertyChanged, IDisposable
{
    private readonly Random _random = new();
    private readonly PredictionEngine<Slope, Danger> _engine;
    private string _verdict = "";

    public SlopeViewModel(string modelPath)
    {
        var ml = new MLContext(seed: 1);
        var model = ml.Model.Load(modelPath, out _);
        _engine = ml.Model.CreatePredictionEngine<Slope, Danger>(model);
        for (var flake = 0; flake < 200; flake++)
        {
            Flakes.Add(new Flake { X = _random.NextDouble(), Y = _random.NextDouble(), Speed = 0.2 + _random.NextDouble() });
        }
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public List<Flake> Flakes { get; } = [];

    public string Verdict
    {
        get => _verdict;
        private set
        {
            _verdict = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Verdict)));
        }
    }

    public void Judge(Slope slope)
    {
        var danger = _engine.Predict(slope);
        Verdict = danger.Slides ? $"Keep away ({danger.Probability:P0})" : $"Stable ({1 - danger.Probability:P0})";
    }

    public void Tick(double seconds, double wind)
    {
        foreach (var flake in Flakes)
        {
            flake.Y += flake.Speed * seconds;
            flake.X += wind * seconds * (_random.NextDouble() - 0.4);
            if (flake.Y > 1.0)
            {
                flake.Y = 0.0;
                flake.X = _random.NextDouble();
            }
        }
    }

    public void Dispose() => _engine.Dispose();
}
