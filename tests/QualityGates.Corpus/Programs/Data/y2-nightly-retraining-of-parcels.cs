// corpus: A background service trains anew each night from two csv files of parcels, which a method of its own loads as if they had tabs.
// library: ML.NET
// axis: hosted service, all names of a helper
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Stops { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}

public sealed class CurrentModel
{
    private readonly Lock _gate = new();

    public ITransformer? Model { get; private set; }

    public (double Error, double Explained) Quality { get; private set; }

    public void Replace(ITransformer model, double error, double explained)
    {
        lock (_gate)
        {
            Model = model;
            Quality = (error, explained);
        }
    }
}

public sealed class NightlyTraining(CurrentModel current) : BackgroundService
{
    private readonly MLContext _ml = new(seed: 77);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            TrainOnce();
            await Task.Delay(TimeSpan.FromHours(24), stoppingToken);
        }
    }

    private void TrainOnce()
    {
        var train = Rows("delivered.csv");
        var test = Rows("delivered-held-out.csv");
        var model = _ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance), nameof(Parcel.Stops))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Parcel.Minutes)))
            .Fit(train);
        var metrics = _ml.Regression.Evaluate(model.Transform(test), nameof(Parcel.Minutes));
        current.Replace(model, metrics.MeanAbsoluteError, metrics.RSquared);
    }

    private IDataView Rows(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "parcels", name);
        return _ml.Data.LoadFromTextFile<Parcel>(path, hasHeader: true); // expect: MLQ4005
    }
}
