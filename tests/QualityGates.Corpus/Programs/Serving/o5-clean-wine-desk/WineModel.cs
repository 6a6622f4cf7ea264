using Microsoft.ML;

namespace WineDesk;

/// <summary>The model the desk was delivered with, read when it is first asked for.</summary>
public sealed class WineModel
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly Lazy<ITransformer> _transformer;

    public WineModel(string path) => _transformer = new Lazy<ITransformer>(() => _ml.Model.Load(path, out _));

    public PredictionEngine<Wine, WinePoints> CreateEngine() => _ml.Model.CreatePredictionEngine<Wine, WinePoints>(_transformer.Value);

    public IReadOnlyList<(string Name, float Points)> ScoreList(IReadOnlyList<Wine> wines)
    {
        var scored = _transformer.Value.Transform(_ml.Data.LoadFromEnumerable(wines));
        return _ml.Data.CreateEnumerable<WinePoints>(scored, reuseRowObject: false)
            .Zip(wines, (points, wine) => (wine.Name, points.Points))
            .OrderByDescending(pair => pair.Points)
            .ToList();
    }
}
