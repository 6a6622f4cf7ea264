// corpus: A window loads its model when it opens and predicts on its own thread at a click; nothing is shared.
// library: Microsoft.ML
// axis: event handlers
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Desk;

public sealed class Patient
{
    public float Age { get; set; }

    public float Pressure { get; set; }
}

public sealed class Risk
{
    [ColumnName("Probability")]
    public float Value { get; set; }
}

public partial class MainForm : IDisposable
{
    private readonly MLContext _context = new(seed: 1);
    private PredictionEngine<Patient, Risk>? _engine;

    public event EventHandler<float>? RiskComputed;

    public void OnLoad(object? sender, EventArgs e)
    {
        var model = _context.Model.Load("risk.zip", out _);
        _engine = _context.Model.CreatePredictionEngine<Patient, Risk>(model);
    }

    public void OnPredictClick(object? sender, EventArgs e)
    {
        if (_engine is null)
            return;
        var risk = _engine.Predict(new Patient { Age = 61, Pressure = 140 });
        RiskComputed?.Invoke(this, risk.Value);
    }

    public void Dispose() => _engine?.Dispose();
}
