// corpus: A view model trains a pipeline with a vocabulary and a scaler on the train part only, in the background, and shows how it does on the test part.
// library: ML.NET
// axis: view model, task
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rentals;

public sealed class Flat
{
    public string Advert { get; set; } = "";

    public float Rooms { get; set; }

    public float Area { get; set; }

    public float Rent { get; set; }
}

public sealed class RentViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 7);
    private RegressionMetrics? _metrics;

    public event PropertyChangedEventHandler? PropertyChanged;

    public RegressionMetrics? Metrics
    {
        get => _metrics;
        private set
        {
            _metrics = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Metrics)));
        }
    }

    public async Task LearnAsync(IReadOnlyList<Flat> flats)
    {
        Metrics = await Task.Run(() => Measure(flats));
    }

    private RegressionMetrics Measure(IReadOnlyList<Flat> flats)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(flats), testFraction: 0.2);
        var preparation = _ml.Transforms.Text.FeaturizeText("Words", nameof(Flat.Advert))
            .Append(_ml.Transforms.Concatenate("Size", nameof(Flat.Rooms), nameof(Flat.Area)))
            .Append(_ml.Transforms.NormalizeMeanVariance("Size"))
            .Append(_ml.Transforms.Concatenate("Features", "Words", "Size"))
            .Fit(parts.TrainSet);
        var model = _ml.Regression.Trainers.FastTree(nameof(Flat.Rent)).Fit(preparation.Transform(parts.TrainSet));
        return _ml.Regression.Evaluate(model.Transform(preparation.Transform(parts.TestSet)), nameof(Flat.Rent));
    }
}
