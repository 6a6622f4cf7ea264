using Microsoft.ML;
using Microsoft.ML.Data;

namespace Workshop;

public sealed class Tyre
{
    public float Kilometres { get; set; }

    public float Pressure { get; set; }
}

public sealed class TyreProfile
{
    [ColumnName("Score")]
    public float Millimetres { get; set; }
}

public interface ITyreWear
{
    Task<float> RemainingProfileAsync(Tyre tyre);
}

public sealed class TyreWear : ITyreWear, IDisposable
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Lazy<PredictionEngine<Tyre, TyreProfile>> _engine;

    public TyreWear(string modelFile) => _engine = new Lazy<PredictionEngine<Tyre, TyreProfile>>(() =>
    {
        var model = _ml.Model.Load(modelFile, out _);
        return _ml.Model.CreatePredictionEngine<Tyre, TyreProfile>(model);
    });

    public async Task<float> RemainingProfileAsync(Tyre tyre)
    {
        await _one.WaitAsync();
        try
        {
            return await Task.Run(() => _engine.Value.Predict(tyre).Millimetres);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        if (_engine.IsValueCreated)
        {
            _engine.Value.Dispose();
        }

        _one.Dispose();
    }
}
