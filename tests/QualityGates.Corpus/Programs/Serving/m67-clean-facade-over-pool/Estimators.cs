using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class PooledEstimator(PredictionEnginePool<Parcel, TravelTime> pool)
{
    public float Hours(Parcel parcel) => pool.Predict("eta", parcel).Hours;
}

public sealed class PerThreadEstimator
{
    private readonly ThreadLocal<PredictionEngine<Parcel, TravelTime>> _engines;

    public PerThreadEstimator(string path)
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(path, out _);
        _engines = new ThreadLocal<PredictionEngine<Parcel, TravelTime>>(() => context.Model.CreatePredictionEngine<Parcel, TravelTime>(model));
    }

    public float Hours(Parcel parcel) => _engines.Value!.Predict(parcel).Hours;
}

public sealed class Parcel
{
    public float Weight { get; set; }
    public float Distance { get; set; }
}

public sealed class TravelTime
{
    [ColumnName("Score")]
    public float Hours { get; set; }
}
