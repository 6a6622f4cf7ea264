using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)]
    public float Weight { get; set; }

    [LoadColumn(1)]
    public float Distance { get; set; }

    [LoadColumn(2)]
    public float Hours { get; set; }
}

public static class Job
{
    public static async Task Main()
    {
        var ml = new MLContext(seed: 20);
        var rows = ml.Data.LoadFromTextFile<Parcel>("parcels.csv", separatorChar: ',');
        var fitting = new Fitting(ml);
        fitting.Compare(rows);
        var (model, _) = await fitting.RunAsync(rows, CancellationToken.None); // expect: MLQ3002
        ml.Model.Save(model, rows.Schema, "parcels.zip");
    }
}
