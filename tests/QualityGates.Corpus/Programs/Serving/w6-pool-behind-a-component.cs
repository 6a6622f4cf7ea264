// corpus: A Blazor component asks the pool, which reads the model once and lends its engines.
// library: ML.NET, Microsoft.Extensions.ML
// axis: component, property injection, pool
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Garden.Components;

public sealed class Plant
{
    public float LeafLength { get; set; }
    public float LeafWidth { get; set; }
    public float Height { get; set; }
}

public sealed class Species
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public static class GardenServices
{
    public static IServiceCollection AddGarden(this IServiceCollection services)
    {
        services.AddPredictionEnginePool<Plant, Species>().FromFile("species", "species.zip", true);
        return services;
    }
}

public class SpeciesFinder : ComponentBase
{
    [Inject] public PredictionEnginePool<Plant, Species> Pool { get; set; } = null!;

    [Parameter] public Plant Plant { get; set; } = new();

    protected string Name { get; private set; } = "";

    protected float Certainty { get; private set; }

    protected override void OnParametersSet()
    {
        var found = Pool.Predict("species", Plant);
        Name = found.PredictedLabel;
        Certainty = found.Score.Length == 0 ? 0 : found.Score.Max();
    }
}
