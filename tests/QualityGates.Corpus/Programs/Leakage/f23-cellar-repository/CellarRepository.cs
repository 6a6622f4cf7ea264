// corpus: A repository hands out rows that were scaled with all of them; the trainer behind the interface splits what it gets.
// library: ML.NET
// axis: another file, interface, generic
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cellar;

public sealed class Bottle
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Sulphates { get; set; }
    [LoadColumn(3)] public float Points { get; set; }
}

public interface IViewRepository<TRow>
{
    IDataView GetAll();
}

public sealed class BottleRepository : IViewRepository<Bottle>
{
    private readonly MLContext _ml;
    private readonly string _file;

    public BottleRepository(MLContext ml, string file)
    {
        _ml = ml;
        _file = file;
    }

    public IDataView GetAll()
    {
        var raw = _ml.Data.LoadFromTextFile<Bottle>(_file, separatorChar: ',', hasHeader: true);
        var scaling = Scaling();
        var scaler = scaling.Fit(raw);
        return scaler.Transform(raw);
    }

    private IEstimator<ITransformer> Scaling() => _ml.Transforms
        .Concatenate("Features", nameof(Bottle.Acidity), nameof(Bottle.Sugar), nameof(Bottle.Sulphates))
        .Append(_ml.Transforms.NormalizeMeanVariance("Features"));
}
