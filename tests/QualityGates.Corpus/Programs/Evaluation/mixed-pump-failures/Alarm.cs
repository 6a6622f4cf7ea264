using System;
using System.Collections.Generic;
using Microsoft.ML;

namespace Pumps;

/// <summary>Decides which pumps the mechanics look at tomorrow.</summary>
internal sealed class Alarm(MLContext ml, ITransformer model) : IDisposable
{
    private readonly PredictionEngine<Pump, Warning> _engine = ml.Model.CreatePredictionEngine<Pump, Warning>(model);

    public IEnumerable<Pump> ToInspect(IEnumerable<Pump> pumps)
    {
        foreach (var pump in pumps)
        {
            var warning = _engine.Predict(pump);
            if (warning.Score >= 0.5) // expect: MLQ3006
            {
                yield return pump;
            }
        }
    }

    public void Dispose() => _engine.Dispose();
}
