// corpus: A view model fits a gas model when a file is opened and asks it at each move of a slider; it is never measured.
// library: ML.NET
// axis: view model, field
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.ML;

namespace Heating;

public sealed class Day
{
    public float Outside { get; set; }

    public float Wind { get; set; }

    public float Sunshine { get; set; }

    public float Gas { get; set; }
}

public sealed class GasNeed
{
    public float Score { get; set; }
}

public sealed class HeatingViewModel : INotifyPropertyChanged, IDisposable
{
    private readonly MLContext _ml = new(seed: 11);
    private PredictionEngine<Day, GasNeed>? _engine;
    private float _outside;
    private float _wind;

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Advice { get; private set; } = "open a winter first";

    public float Outside
    {
        get => _outside;
        set => Set(ref _outside, value);
    }

    public float Wind
    {
        get => _wind;
        set => Set(ref _wind, value);
    }

    public void Open(IReadOnlyList<Day> winter)
    {
        var rows = _ml.Data.LoadFromEnumerable(winter);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Day.Outside), nameof(Day.Wind), nameof(Day.Sunshine))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Day.Gas)));
        var model = pipeline.Fit(rows); // expect: MLQ3001
        _engine?.Dispose();
        _engine = _ml.Model.CreatePredictionEngine<Day, GasNeed>(model);
    }

    public void Dispose() => _engine?.Dispose();

    private void Set(ref float field, float value, [CallerMemberName] string? property = null)
    {
        field = value;
        if (_engine is not null)
        {
            var need = _engine.Predict(new Day { Outside = _outside, Wind = _wind, Sunshine = 4 });
            Advice = $"{need.Score:F1} m³ of gas tomorrow";
        }

        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(property));
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Advice)));
    }
}
