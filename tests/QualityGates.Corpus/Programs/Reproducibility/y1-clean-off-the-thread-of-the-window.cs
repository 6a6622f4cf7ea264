// corpus: A window lets one task draw rows and train so that it does not freeze, and nothing else runs beside it.
// library: ML.NET
// axis: view model, a single Task.Run
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nursery.ViewModels;

public sealed class Seedling
{
    public float Water { get; set; }

    public float Light { get; set; }

    public float Height { get; set; }
}

public sealed class SeedlingViewModel(IReadOnlyList<Seedling> seedlings) : INotifyPropertyChanged
{
    private readonly Random _random = new(33);
    private readonly MLContext _ml = new(seed: 33);

    public event PropertyChangedEventHandler? PropertyChanged;

    public RegressionMetrics? Metrics { get; private set; }

    public async Task TrainAsync()
    {
        Metrics = await Task.Run(() =>
        {
            var rows = seedlings.ToArray();
            _random.Shuffle(rows);
            var cut = rows.Length * 4 / 5;
            var model = _ml.Transforms.Concatenate("Features", nameof(Seedling.Water), nameof(Seedling.Light))
                .Append(_ml.Transforms.NormalizeMinMax("Features"))
                .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Seedling.Height)))
                .Fit(_ml.Data.LoadFromEnumerable(rows[..cut]));
            return _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(rows[cut..])), nameof(Seedling.Height));
        });
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Metrics)));
    }
}
