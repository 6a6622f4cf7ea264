// corpus: A library predicts the collections it is given with an engine, one row at a time, in a loop and in a query.
// library: ML.NET
// axis: public methods
using Microsoft.ML;

namespace Energy.Prediction;

public sealed class Hour
{
    public float Outside { get; set; }
    public float Sun { get; set; }
}

public sealed class Demand
{
    public float Score { get; set; }
}

public sealed class DemandPredictor(PredictionEngine<Hour, Demand> engine)
{
    public float[] Predict(IReadOnlyList<Hour> hours)
    {
        var demands = new float[hours.Count];
        for (var i = 0; i < hours.Count; i++)
        {
            demands[i] = engine.Predict(hours[i]).Score; // expect: MLQ6003
        }

        return demands;
    }

    public IReadOnlyList<Demand> All(IEnumerable<Hour> hours) => hours.Select(hour => engine.Predict(hour)).ToList(); // expect: MLQ6003
}
