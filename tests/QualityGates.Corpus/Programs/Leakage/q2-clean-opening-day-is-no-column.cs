// corpus: The shops of a chain have an opening day that says nothing about the order of the rows and is kept out of the view.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Chain;

public sealed class Shop
{
    [NoColumn] public DateTime Opened { get; set; }

    public float Floor { get; set; }

    public float Staff { get; set; }

    public float Parking { get; set; }

    public float Revenue { get; set; }
}

public sealed class RevenueViewModel(IReadOnlyList<Shop> shops) : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 3);
    private double _meanError;
    private double _share;

    public event PropertyChangedEventHandler? PropertyChanged;

    public DateTime Oldest => shops.Min(shop => shop.Opened);

    public double MeanError
    {
        get => _meanError;
        private set => Set(ref _meanError, value);
    }

    public double Explained
    {
        get => _share;
        private set => Set(ref _share, value);
    }

    public Task TrainAsync() => Task.Run(() =>
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(shops), testFraction: 0.25);
        var model = _ml.Transforms.Concatenate("Features", nameof(Shop.Floor), nameof(Shop.Staff), nameof(Shop.Parking))
            .Append(_ml.Regression.Trainers.FastForest(labelColumnName: nameof(Shop.Revenue)))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Shop.Revenue));
        MeanError = metrics.MeanAbsoluteError;
        Explained = metrics.RSquared;
    });

    private void Set(ref double slot, double value, [CallerMemberName] string name = "")
    {
        slot = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }
}
