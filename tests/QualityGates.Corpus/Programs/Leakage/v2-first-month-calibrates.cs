// corpus: A step fitted on another year's rows prepares this year's, before these are divided.
// library: ML.NET
// axis: step of other rows, DI
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stations;

public interface IArchive
{
    IDataView Year(int year);
}

public sealed class StationModel
{
    private readonly MLContext _ml;
    private readonly ITransformer _standard;
    private readonly IDataView _current;

    public StationModel(MLContext ml, IArchive archive, int year)
    {
        _ml = ml;
        _standard = ml.Transforms.NormalizeMeanVariance("Features").Fit(ml.Data.LoadFromBinary("standard.idv"));
        _current = archive.Year(year);
    }

    public double Run()
    {
        var ready = _standard.Transform(_current);
        var split = _ml.Data.TrainTestSplit(ready, testFraction: 0.2);
        var model = _ml.Regression.Trainers.OnlineGradientDescent("Ozone").Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), "Ozone").MeanAbsoluteError;
    }
}
