// corpus: A view model loads deliveries, trains on all of them at a click, and measures the model on the same rows at the next.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Deliveries;

public sealed class Delivery
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Parcels { get; set; }

    [LoadColumn(2)] public float Minutes { get; set; }
}

public sealed class DeliveryViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 21);
    private IDataView? _deliveries;
    private ITransformer? _model;

    public event PropertyChangedEventHandler? PropertyChanged;

    public double MeanError { get; private set; }

    public double RootError { get; private set; }

    public void Load(string file)
    {
        _deliveries = _ml.Data.LoadFromTextFile<Delivery>(file, separatorChar: ',', hasHeader: true);
        _model = null;
        Changed(nameof(MeanError));
    }

    public async Task TrainAsync(CancellationToken cancellation)
    {
        var rows = _deliveries ?? throw new InvalidOperationException("Nothing loaded.");
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Delivery.Distance), nameof(Delivery.Parcels))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Delivery.Minutes)));
        _model = await Task.Run(() => pipeline.Fit(rows), cancellation);
    }

    public void Measure()
    {
        if (_model is null || _deliveries is null)
        {
            return;
        }

        var metrics = _ml.Regression.Evaluate(_model.Transform(_deliveries), nameof(Delivery.Minutes)); // expect: MLQ2003
        MeanError = metrics.MeanAbsoluteError;
        RootError = metrics.RootMeanSquaredError;
        Changed(nameof(MeanError));
        Changed(nameof(RootError));
    }

    private void Changed(string name) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
