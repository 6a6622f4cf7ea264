// corpus: A view model trains on all houses and shows the errors of the recent ones, which are some of them.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Houses.Desktop;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Year { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public sealed class PriceViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 21);
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

    public void Retrain(string path)
    {
        var houses = _ml.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Rooms), nameof(House.Year))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price)));
        var model = pipeline.Fit(houses);

        var recent = _ml.Data.FilterRowsByColumn(houses, nameof(House.Year), lowerBound: 2015);
        Metrics = Judge(model, recent); // expect: MLQ2003
    }

    private RegressionMetrics Judge(ITransformer model, IDataView rows) =>
        _ml.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(House.Price));
}
