// corpus: The rows of an array are predicted by index, and those of a database by a projection, instead of in one Transform.
// library: ML.NET
// axis: for loop, array, LINQ, lambda
// scores: MLQ6003
using Microsoft.ML;

namespace Grid;

internal sealed class Load
{
    public float Temperature { get; set; }
    public float Holiday { get; set; }
}

internal sealed class Demand
{
    public float Score { get; set; }
}

internal sealed class Planner(MLContext context, ITransformer model)
{
    public float[] Plan(Load[] hours)
    {
        using var engine = context.Model.CreatePredictionEngine<Load, Demand>(model);
        var demand = new float[hours.Length];
        for (var hour = 0; hour < hours.Length; hour++)
        {
            demand[hour] = engine.Predict(hours[hour]).Score; // expect: MLQ6003
        }
        return demand;
    }

    public List<float> Replan(string file)
    {
        var view = context.Data.LoadFromTextFile(file, [new("Temperature", Microsoft.ML.Data.DataKind.Single, 0), new("Holiday", Microsoft.ML.Data.DataKind.Single, 1)]);
        using var engine = context.Model.CreatePredictionEngine<Load, Demand>(model);
        return context.Data.CreateEnumerable<Load>(view, reuseRowObject: true)
            .Select(row => engine.Predict(row).Score) // expect: MLQ6003
            .ToList();
    }
}
