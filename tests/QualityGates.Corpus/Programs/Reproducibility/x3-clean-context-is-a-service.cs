// corpus: A service for greenhouses is given its context by whoever makes it and samples rows with it; there may be a seed.
// library: ML.NET
// axis: constructor injection
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouses;

public sealed class Morning
{
    public float Light { get; set; }

    public float Warmth { get; set; }

    public float Growth { get; set; }
}

public interface IRowSource
{
    IDataView Train { get; }

    IDataView Test { get; }
}

public sealed class GrowthService
{
    private readonly MLContext _ml;
    private readonly IRowSource _rows;

    public GrowthService(MLContext ml, IRowSource rows)
    {
        _ml = ml;
        _rows = rows;
    }

    public RegressionMetrics Train(int trees)
    {
        var sample = _ml.Data.BootstrapSample(_ml.Data.ShuffleRows(_rows.Train), complement: true);
        var model = _ml.Transforms.Concatenate("Features", nameof(Morning.Light), nameof(Morning.Warmth))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Morning.Growth), numberOfTrees: trees))
            .Fit(sample);
        return _ml.Regression.Evaluate(model.Transform(_rows.Test), nameof(Morning.Growth));
    }
}
