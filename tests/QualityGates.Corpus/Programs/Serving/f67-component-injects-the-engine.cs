// corpus: A factory registers the engine itself as a singleton; components of all circuits are given that one.
// library: ML.NET
// axis: Blazor, dependency injection, factory lambda
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Museum.Client;

public sealed class Visit
{
    public float Hour { get; set; }
    public float Weekday { get; set; }
}

public sealed class Crowd
{
    public float Score { get; set; }
}

public static class MuseumServices
{
    public static void AddForecast(this IServiceCollection services)
    {
        services.AddSingleton(_ => new MLContext());
        services.AddSingleton(provider => // expect: MLQ6001
        {
            var context = provider.GetRequiredService<MLContext>();
            var model = context.Model.Load("crowd.zip", out var _);
            return context.Model.CreatePredictionEngine<Visit, Crowd>(model);
        });
    }
}

public class CrowdPanel : ComponentBase
{
    [Inject]
    public PredictionEngine<Visit, Crowd> Forecast { get; set; } = default!;

    [Parameter]
    public float Hour { get; set; }

    protected string Text { get; private set; } = "";

    protected override void OnParametersSet() => Text = $"{Forecast.Predict(new Visit { Hour = Hour, Weekday = 3 }).Score:F0}";
}
